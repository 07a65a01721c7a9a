import QtQuick
import Kiosk.Reader
import Kiosk.Theme

// Marks what is read aloud: words by a tint below them and a bar where their lines begin, a picture by a frame.
Rectangle {
    id: root

    required property Reader reader
    property Item home: null
    readonly property bool pictured: ["picture", "labels"].includes(root.reader.currentKind)

    anchors.bottomMargin: -Theme.px(root.pictured ? 0 : 6)
    anchors.fill: parent
    anchors.leftMargin: -Theme.px(root.pictured ? 0 : 26)
    anchors.rightMargin: -Theme.px(root.pictured ? 0 : 12)
    anchors.topMargin: -Theme.px(root.pictured ? 0 : 6)
    border.color: Theme.primary
    border.width: root.pictured ? Theme.px(8) : Theme.contrast ? Theme.stroke : 0
    color: root.pictured ? "transparent" : Theme.primaryTint
    parent: root.reader.current ?? root.home
    radius: Theme.radiusSmall
    visible: root.reader.current !== null
    z: root.pictured ? 1 : -1

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.primary
        radius: width / 2
        visible: !root.pictured
        width: Theme.px(12)
    }
}
