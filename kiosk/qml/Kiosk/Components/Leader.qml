pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A line from a label to what it names, with a ringed end. The casing keeps it readable over any picture.
Item {
    id: root

    property point from
    property point to
    property bool strong: false
    readonly property real length: Math.hypot(root.to.x - root.from.x, root.to.y - root.from.y)
    readonly property real angle: Math.atan2(root.to.y - root.from.y, root.to.x - root.from.x) * 180 / Math.PI

    Repeater {
        model: [root.strong ? 11 : 8, root.strong ? 5 : 3]

        Rectangle {
            required property int index
            required property real modelData

            antialiasing: true
            color: index ? Theme.pictureInk : "#F2FFFFFF"
            height: Math.max(1, modelData * Theme.unit)
            rotation: root.angle
            transformOrigin: Item.Left
            width: root.length
            x: root.from.x
            y: root.from.y - height / 2
        }
    }
    Rectangle {
        antialiasing: true
        border.color: "#F2FFFFFF"
        border.width: Theme.px(4)
        color: Theme.pictureInk
        height: width
        radius: width / 2
        width: Theme.px(root.strong ? 26 : 20)
        x: root.to.x - width / 2
        y: root.to.y - height / 2
    }
}
