import QtQuick
import Kiosk.Theme

// A point of a list. While it is active, the figure shows what it speaks of.
Worded {
    id: root

    property alias text: prose.text
    property int chapter: 1
    property int level: 0
    property bool active: false
    property real fontUnits: 31
    readonly property real size: Theme.px(root.fontUnits * Theme.body)

    implicitHeight: Math.max(Theme.touchLeast, prose.height + Theme.px(12))
    words: prose

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.px(14)
        anchors.rightMargin: -Theme.px(8)
        border.color: Theme.chapterColors[(root.chapter + 2) % 3]
        border.width: Theme.contrast ? Theme.stroke : 0
        color: Theme.chapterTints[(root.chapter + 2) % 3]
        radius: Theme.radiusSmall
        visible: root.active
    }
    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(6 + 36 * root.level)
        antialiasing: true
        border.color: Theme.chapterColors[(root.chapter + 2) % 3]
        border.width: Theme.px(3)
        color: root.level ? "transparent" : Theme.chapterColors[(root.chapter + 2) % 3]
        height: width
        radius: Theme.px(4)
        rotation: 45
        width: Theme.px(14 * Math.sqrt(Theme.body))
        y: prose.y + root.size * 0.62 - height / 2
    }
    LinkedWords {
        id: prose

        anchors.left: mark.right
        anchors.leftMargin: Theme.px(22)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: root.size
        lineScale: 1.04
    }
}
