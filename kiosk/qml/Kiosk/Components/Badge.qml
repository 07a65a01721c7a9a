import QtQuick
import Kiosk.Theme

// A chapter's number: number and colour, never colour alone.
Rectangle {
    id: root

    property int number: 1
    property real size: Theme.px(56)

    color: Theme.chapterColors[(root.number + 2) % 3]
    height: root.size
    radius: root.size / 2
    width: root.size

    Words {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: Theme.inkOnPrimary
        font.pixelSize: Math.round(root.size * 0.56)
        font.weight: Font.Bold
        lineScale: 1
        text: root.number
    }
}
