import QtQuick
import Kiosk.Theme

// How far one is, where there is no room to show every step of the way.
Rectangle {
    id: root

    property real share: 0
    property color tone: Theme.primary

    border.color: Theme.lineStrong
    border.width: Theme.stroke
    color: Theme.surface
    radius: height / 2

    Rectangle {
        anchors.left: parent.left
        color: root.tone
        height: parent.height
        radius: height / 2
        width: Math.max(height, Math.round(root.width * Math.max(0, Math.min(1, root.share))))
    }
}
