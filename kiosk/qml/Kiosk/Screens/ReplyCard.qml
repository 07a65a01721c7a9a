import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What is said to the answer that was picked.
Rectangle {
    id: root

    property alias reply: words.text
    property bool correct: false
    property real shrink: 1
    readonly property color tone: root.correct ? Theme.good : Theme.care

    border.color: Theme.line
    border.width: Theme.contrast ? Theme.stroke : 0
    color: root.correct ? Theme.goodTint : Theme.careTint
    implicitHeight: Math.max(icon.height, words.height) + Theme.px(root.shrink < 1 ? 24 : 44)
    radius: Theme.radiusMedium

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(34)
        anchors.verticalCenter: parent.verticalCenter
        color: root.tone
        name: root.correct ? "heart" : "tip"
        size: Theme.px(56)
    }
    Words {
        id: words

        Accessible.role: Accessible.AlertMessage
        anchors.left: icon.right
        anchors.leftMargin: Theme.px(28)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(28)
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.px(32 * Theme.body * root.shrink)
        lineScale: 1.04
        linkColor: color
    }
}
