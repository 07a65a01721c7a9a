import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// On slides without a picture the title and the key message take its place.
Rectangle {
    id: root

    required property NavigationController navigation
    required property string title
    required property string keyMessage
    required property int chapter
    readonly property real fitting: column.height + Theme.px(96)
    readonly property color tone: Theme.chapterColors[(root.chapter + 2) % 3]

    border.color: root.tone
    border.width: Theme.contrast ? Theme.stroke : 0
    color: Theme.chapterTints[(root.chapter + 2) % 3]
    radius: Theme.radiusLarge

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(52)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(44)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(30)

        Words {
            font.pixelSize: Theme.px(62 * Theme.head)
            font.weight: Font.Bold
            lineScale: 0.9
            text: root.title
            width: parent.width
        }
        Rectangle {
            color: root.tone
            height: Theme.px(8)
            radius: height / 2
            visible: root.keyMessage
            width: Theme.px(120)
        }
        LinkArea {
            color: Theme.ink
            lineScale: 1.06
            pixelSize: Theme.px(38 * Theme.body)
            text: root.keyMessage
            visible: text
            weight: Font.DemiBold
            width: parent.width

            onFollowed: link => root.navigation.follow(link)
        }
    }
}
