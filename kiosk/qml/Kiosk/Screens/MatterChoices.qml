pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// All that may matter most, each as large as the buttons that turn pages, and what marking does; in pages where there is
// no room for all.
Item {
    id: root

    required property NavigationController navigation
    required property MatterList matters
    property real room: parent?.height ?? 0
    property int page: 0
    property alias heading: title.text
    readonly property real headHeight: root.heading ? title.height + Theme.px(20) : 0
    readonly property int columns: root.width >= Theme.px(840) && chips.count > 2 ? 2 : 1
    readonly property real gap: Theme.px(16)
    readonly property real chipHeight: Math.max(Theme.touchPrimary, ...Array.from({
        "length": chips.count
    }, (_, i) => chips.itemAt(i)?.implicitHeight ?? 0))
    readonly property int lines: Math.ceil(chips.count / root.columns)
    readonly property real lineHeight: root.chipHeight + root.gap
    readonly property real around: root.headHeight + note.height
    // Its height on one page; how many lines find room on each, and how high each of its pages is.
    readonly property real whole: root.around + root.lines * root.lineHeight
    readonly property int each: root.whole <= root.room + 1 ? Math.max(1, root.lines) : Math.max(1, Math.floor((root.room - root.around) / root.lineHeight))
    readonly property list<real> heights: Array.from({
        "length": Math.max(1, Math.ceil(root.lines / root.each))
    }, (_, i) => root.around + Math.min(root.each, root.lines - i * root.each) * root.lineHeight)
    readonly property int shown: Math.max(0, Math.min(root.page, root.heights.length - 1))

    implicitHeight: root.heights[root.shown]

    Words {
        id: title

        font.pixelSize: Theme.px(40 * Theme.head)
        font.weight: Font.Bold
        lineScale: 0.95
        textFormat: Text.PlainText
        visible: text
        width: parent.width
    }
    Grid {
        columns: root.columns
        spacing: root.gap
        width: parent.width
        y: root.headHeight

        Repeater {
            id: chips

            model: root.matters

            MatterChip {
                required property int index
                required property string matterId
                required property string words
                required property string spoken

                Accessible.name: spoken
                fontUnits: 32
                height: root.chipHeight
                marked: root.navigation.markedMatters.includes(matterId)
                text: words
                visible: Math.floor(index / (root.columns * root.each)) === root.shown
                width: Math.floor((root.width - root.gap * (root.columns - 1)) / root.columns)

                onActivated: root.navigation.toggleMatter(matterId)
            }
        }
    }
    Words {
        id: note

        color: Theme.ink2
        font.pixelSize: Theme.px(28 * Theme.body)
        lineScale: 1
        text: qsTr("When you compare, we show these lines first.")
        textFormat: Text.PlainText
        width: parent.width
        y: parent.implicitHeight - height
    }
}
