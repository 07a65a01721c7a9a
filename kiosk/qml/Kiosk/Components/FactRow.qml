import QtQuick
import Kiosk.Theme

// A fact by its name, such as how long it takes.
Worded {
    id: root

    property alias text: prose.text
    property alias title: caption.text
    property string icon
    property int chapter: 1
    readonly property color tone: Theme.chapterColors[(root.chapter + 2) % 3]

    border.color: Theme.line
    border.width: Theme.light ? 0 : Theme.stroke
    color: Theme.surface
    implicitHeight: Math.max(Theme.px(80), ground.height, column.height) + Theme.px(36)
    words: prose
    radius: Theme.radiusMedium

    Rectangle {
        id: ground

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(root.icon ? 24 : 0)
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.stroke : 0
        color: Theme.chapterTints[(root.chapter + 2) % 3]
        height: Theme.px(76)
        radius: Theme.px(22)
        visible: root.icon
        width: root.icon ? height : 0

        Icon {
            anchors.centerIn: parent
            color: root.tone
            name: root.icon
            size: Theme.px(46)
        }
    }
    Column {
        id: column

        anchors.left: ground.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(22)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(2)

        Words {
            id: caption

            color: root.tone
            font.pixelSize: Theme.px(26 * Theme.body)
            font.weight: Font.Bold
            lineScale: 1
            textFormat: Text.PlainText
            width: parent.width
        }
        LinkedWords {
            id: prose

            font.pixelSize: Theme.px(30 * Theme.body)
            lineScale: 1.02
            width: parent.width
        }
    }
}
