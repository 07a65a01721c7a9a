import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What the card is about, and what is behind it.
Row {
    id: root

    required property string count
    required property bool refusing
    required property bool lastGood
    required property color tone
    readonly property alias title: heading.text

    spacing: Theme.px(20)

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: root.tone
        name: root.refusing ? "warning" : "list"
        size: Theme.px(56)
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - Theme.px(76)

        Words {
            id: heading

            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.px(42)
            font.weight: Font.Bold
            lineScale: 0.95
            text: root.refusing ? "Not shown yet: " + root.count : "Worth mending: " + root.count
            width: parent.width
        }
        Words {
            color: Theme.ink2
            font.pixelSize: Theme.px(26)
            text: root.lastGood ? "Behind this card is the last good version." : "Behind this card is what could be read."
            visible: root.refusing
            width: parent.width
        }
    }
}
