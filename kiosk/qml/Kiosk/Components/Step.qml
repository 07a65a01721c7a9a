import QtQuick
import Kiosk.Theme

// One step of several, with its number.
Worded {
    id: root

    property alias text: prose.text
    property int chapter: 1
    property int number: 1
    property int count: 1
    property real fontUnits: 36

    lead: caption.text
    implicitHeight: Math.max(Theme.touchLeast, disc.height, caption.height + prose.height + Theme.px(8))
    words: prose

    Rectangle {
        id: disc

        anchors.left: parent.left
        antialiasing: true
        color: Theme.chapterColors[(root.chapter + 2) % 3]
        height: width
        radius: width / 2
        width: Theme.px(80 * Theme.control)

        Words {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: Theme.inkOnPrimary
            font.pixelSize: Theme.px(44 * Theme.control)
            font.weight: Font.Bold
            lineScale: 1
            text: root.number
        }
    }
    Words {
        id: caption

        Accessible.ignored: true
        anchors.left: prose.left
        anchors.top: parent.top
        color: Theme.ink2
        font.pixelSize: Theme.px(27 * Theme.body)
        font.weight: Font.DemiBold
        lineScale: 1
        text: qsTr("Step %1 of %2").arg(root.number).arg(root.count)
    }
    LinkedWords {
        id: prose

        anchors.left: disc.right
        anchors.leftMargin: Theme.px(26)
        anchors.right: parent.right
        anchors.top: caption.bottom
        anchors.topMargin: Theme.px(6)
        font.pixelSize: Theme.px(root.fontUnits * Theme.body)
        lineScale: 1.04
    }
}
