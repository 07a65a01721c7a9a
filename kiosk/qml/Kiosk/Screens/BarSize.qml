import QtQuick
import Kiosk.Theme

// How the preferences bar is laid out: `cells` buttons, with the two of a slide counted; `needs` is how wide its own
// want to be. Where all of its own find room in one row, but not the two, those have a row above it: `apart`. Tells the
// theme, so that screens leave its place free.
Item {
    id: root

    required property int cells
    required property list<real> needs
    readonly property real need: Math.max(...root.needs)
    // Letters may be smaller before one hand gets another row.
    readonly property real least: Theme.oneHand ? root.need / Theme.control : root.need
    readonly property int rows: Theme.low ? [1, 2, 3].find(n => root._fit(Math.ceil(root.cells / n), root.least)) ?? 4 : 1
    readonly property bool apart: root.rows === 2 && root._fit(root.cells - 2, root.need)
    readonly property int columns: root.apart ? root.cells - 2 : Math.ceil(root.cells / root.rows)
    readonly property real share: Math.floor((Theme.hand - (Theme.low ? 0 : Theme.px(88)) + Theme.barGap) / root.columns - Theme.barGap)

    function _fit(buttons: int, wide: real): bool {
        return buttons * (wide + Theme.barGap) <= Theme.hand + Theme.barGap;
    }

    visible: false

    Binding {
        property: "barApart"
        target: Theme
        value: root.apart
    }
    Binding {
        property: "barRows"
        target: Theme
        value: root.rows
    }
    Binding {
        property: "barCell"
        target: Theme
        value: root.rows > 1 ? root.share : Math.min(root.share, Math.max(Theme.px(150 * Theme.control), root.need))
    }
    Binding {
        property: "barEven"
        target: Theme
        value: root.rows > 1 || root.need <= root.share
    }
    Binding {
        property: "barSpare"
        target: Theme
        value: root.share - root.needs.reduce((sum, need) => sum + need, 0) / root.needs.length
    }
    Binding {
        property: "barWidth"
        target: Theme
        value: root.width
    }
}
