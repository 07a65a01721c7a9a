import QtQuick
import Kiosk.Theme

// What one side of a comparison shows.
Rectangle {
    id: root

    property alias text: words.text
    property bool seen: true
    property real most: 9999
    // What its longest word takes.
    readonly property real least: longest.advanceWidth + Theme.px(46)

    border.color: Theme.pictureInk
    border.width: Theme.px(3)
    color: Theme.pictureLabel
    height: words.height + Theme.px(20)
    opacity: root.seen ? 1 : 0
    radius: Math.min(height / 2, Theme.px(32))
    visible: words.text
    width: words.width + Theme.px(44)

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.calm
        }
    }

    Words {
        id: words

        Accessible.ignored: !root.seen
        anchors.centerIn: parent
        color: Theme.pictureInk
        font.pixelSize: Theme.px(28 * Theme.control)
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        lineScale: 1
        width: Math.min(implicitWidth, root.most - Theme.px(44))
    }
    LongestWord {
        id: longest

        font: words.font
        of: root.text
    }
}
