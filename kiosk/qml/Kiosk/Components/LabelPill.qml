import QtQuick
import Kiosk.Theme

// The name of a structure over a picture, light in every theme as the picture is.
Pressable {
    id: root

    property real widest: Theme.px(320)
    property bool chosen: false

    implicitHeight: Math.max(Theme.px(64), words.height + Theme.px(18))
    implicitWidth: Math.min(root.widest, words.implicitWidth + Theme.px(40))
    ring: Theme.px(20)

    background: Rectangle {
        border.color: root.chosen ? Theme.pictureInk : Theme.pictureLine
        border.width: root.chosen ? Theme.px(4) : Math.max(1, Theme.px(2))
        color: root.chosen || root.down ? Theme.accent : Theme.pictureLabel
        radius: Theme.px(20)
    }
    contentItem: Item {
        Words {
            id: words

            anchors.centerIn: parent
            color: Theme.pictureInk
            font.pixelSize: Theme.px(27 * Theme.control)
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            lineScale: 0.95
            text: root.text
            textFormat: Text.PlainText
            width: Math.min(implicitWidth, root.widest - Theme.px(40))
        }
    }
}
