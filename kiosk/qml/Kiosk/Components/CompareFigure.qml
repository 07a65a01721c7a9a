import QtQuick
import Kiosk.Theme

// Two drawings of the same view with a divider between them. at: 0 shows the first, 1 the second, -1 half of each.
LivelyItem {
    id: root

    required property string figure
    required property list<string> sides
    required property int at
    required property string only
    required property size drawn
    required property rect area
    readonly property real half: root.width / 2 - Theme.px(8)
    // On a small picture the names of the sides stand one below the other.
    readonly property bool stacked: Math.max(before.least, after.least) > root.half
    readonly property real middle: root.area.x + root.area.width / 2
    readonly property real asked: root.at < 0 ? 0.5 : 1 - root.at

    keepClear: [flip.x, flip.y, flip.width, flip.height, before.x, before.y, before.width, before.height, after.x, after.y, after.width, after.height]
    share: divider.share
    shown: root.figure
    showing: divider.share >= 0.5 ? 0 : 1

    Component.onCompleted: divider.share = root.asked
    onAskedChanged: divider.slide(root.asked)
    onFigureChanged: divider.share = root.asked

    ComparePictures {
        drawn: root.drawn
        figure: root.figure
        height: root.area.height
        only: root.only
        share: divider.share
        width: root.area.width
        x: root.area.x
        y: root.area.y
    }
    Divider {
        id: divider

        height: root.area.height
        width: root.area.width
        x: root.area.x
        y: root.area.y
    }
    CompareSide {
        id: before

        most: root.stacked ? root.width : root.half
        seen: divider.share > 0.02
        text: root.sides[0] ?? ""
        x: Math.max(0, Math.min(root.area.x + Theme.px(16), root.stacked ? root.area.x : root.middle - width - Theme.px(8)))
        y: root.area.y + Theme.px(16)
    }
    CompareSide {
        id: after

        most: root.stacked ? root.width : root.half
        seen: divider.share < 0.98
        text: root.sides[1] ?? ""
        x: Math.min(root.width - width, Math.max(root.area.x + root.area.width - width - Theme.px(16), root.stacked ? 0 : root.middle + Theme.px(8)))
        y: root.stacked ? before.y + before.height + Theme.px(8) : root.area.y + Theme.px(16)
    }
    KioskButton {
        id: flip

        // What is seen now.
        Accessible.description: divider.share < 0.02 ? after.text : divider.share > 0.98 ? before.text : before.text + "\n" + after.text
        anchors.bottom: parent.bottom
        anchors.bottomMargin: width + root.taken.width + Theme.px(12) > parent.width ? root.taken.height + Theme.px(12) : 0
        anchors.left: parent.left
        fontUnits: 28
        glyph: "compare"
        glyphUnits: 38
        text: qsTr("Switch")
        z: 2

        onActivated: divider.slide(root.share < 0.5 ? 1 : 0)
    }
}
