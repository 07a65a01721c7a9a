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
    readonly property real needed: heading.height + (root.keyMessage ? message.implicitHeight + 2 * column.spacing + Theme.px(8) : 0)
    readonly property real fitting: root.needed + Theme.px(96)
    readonly property list<var> frame: [root.width, root.height, Theme.body, root.title, root.keyMessage]
    readonly property color tone: Theme.chapterColors[(root.chapter + 2) % 3]

    // Its words find no room here.
    signal crammed

    border.color: root.tone
    border.width: Theme.contrast ? Theme.stroke : 0
    color: Theme.chapterTints[(root.chapter + 2) % 3]
    radius: Theme.radiusLarge

    onFrameChanged: looking.restart()

    Soon {
        id: looking

        onTriggered: if (root.height > 0 && (root.needed > root.height - Theme.px(32) || longest.share < 1))
            root.crammed()
    }
    LongestWord {
        id: longest

        font.family: Theme.family
        font.pixelSize: Theme.px(62 * Theme.head)
        font.weight: Font.Bold
        of: root.title
        room: column.width
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(52)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(44)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(30)

        Words {
            id: heading

            Accessible.role: Accessible.Heading
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
            id: message

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
