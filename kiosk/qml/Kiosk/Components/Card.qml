pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A raised surface. The shadow is stacked rectangles: the same on every backend.
Item {
    id: root

    property color color: Theme.surface
    property real radius: Theme.radiusLarge
    property int level: 1
    property color borderColor: Theme.line
    property real borderWidth: Theme.light ? 0 : Theme.stroke
    default property alias content: inner.data

    Repeater {
        model: Theme.light && root.level < 3 ? 4 + 4 * root.level : 0

        Rectangle {
            required property int index
            readonly property real spread: 2.2 * Theme.unit * (index + 1)

            color: "#03000000"
            height: root.height + spread * 0.9
            radius: root.radius + spread * 0.6
            width: root.width + spread * 1.2
            x: -spread * 0.6
            y: -spread * 0.2 + Theme.px(4) * root.level
        }
    }
    Rectangle {
        anchors.fill: parent
        border.color: root.borderColor
        border.width: root.borderWidth
        color: root.color
        radius: root.radius
    }
    Item {
        id: inner

        anchors.fill: parent
    }
}
