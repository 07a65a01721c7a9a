import QtQml
import Kiosk.Theme
import Kiosk.Visit

// Which columns of a table stand side by side: all, two at a time or one. Those of a table that compares no options are
// told row by row instead of one at a time.
QtObject {
    id: root

    required property TableContent table
    required property list<int> columns
    required property real width
    readonly property int most: Theme.textScale >= 2 && root.table.comparesOptions ? 1 : Math.max(1, root.columns.length)
    readonly property int fewer: root.beside > 2 && root.table.comparesOptions ? 2 : 1
    property int beside: 1
    // Whether the rows' names stand above them.
    property bool stacked: false
    readonly property bool aside: !Theme.portrait && !root.stacked
    readonly property real nameWidth: !root.aside ? 0 : root.beside === 1 ? root.width * 0.34 : Math.min(Theme.px(260 * Theme.head), root.width * 0.2)
    readonly property bool listed: !root.table.comparesOptions && root.beside === 1 && root.columns.length > 1
    readonly property list<var> groups: root.listed ? [root.columns] : Array.from({
        "length": Math.ceil(root.columns.length / root.beside)
    }, (_, i) => root.columns.slice(i * root.beside, (i + 1) * root.beside))
}
