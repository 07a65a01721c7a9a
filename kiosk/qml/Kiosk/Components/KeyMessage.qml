import QtQuick
import Kiosk.Theme

// The one thing to take away.
Worded {
    id: root

    property alias text: prose.text
    property int chapter: 1
    property real fontUnits: 34
    property real pad: 24
    readonly property color tone: Theme.chapterColors[(root.chapter + 2) % 3]

    border.color: root.tone
    border.width: Theme.contrast ? Theme.stroke : 0
    color: Theme.chapterTints[(root.chapter + 2) % 3]
    implicitHeight: prose.height + 2 * Theme.px(root.pad)
    words: prose
    radius: Theme.radiusMedium

    Rectangle {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(22)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(root.pad - 2)
        anchors.bottomMargin: Theme.px(root.pad - 2)
        color: root.tone
        radius: width / 2
        width: Theme.px(8)
    }
    LinkedWords {
        id: prose

        anchors.left: bar.right
        anchors.leftMargin: Theme.px(22)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.px(root.fontUnits * Theme.body)
        font.weight: Font.DemiBold
        lineScale: 1.04
    }
}
