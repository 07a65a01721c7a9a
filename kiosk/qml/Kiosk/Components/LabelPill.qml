import QtQuick
import Kiosk.Theme

// The name of a structure over a picture, light in every theme as the picture is.
Pressable {
    id: root

    property real widest: Theme.px(320)
    property bool chosen: false
    // A caption on a small picture.
    property bool small: false
    // There is another button for it, easier to hit.
    property bool echo: false
    readonly property real beside: Theme.px(root.small ? 24 : 40)

    Accessible.ignored: root.echo
    focusPolicy: root.echo ? Qt.NoFocus : Qt.StrongFocus
    implicitHeight: Math.max(Theme.px(root.small ? 50 : 64), root.small ? 0 : Theme.touchLeast - Theme.px(16), words.height + Theme.px(root.small ? 12 : 18))
    implicitWidth: Math.min(root.widest, words.implicitWidth + root.beside)
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

            Accessible.ignored: true
            anchors.centerIn: parent
            color: Theme.pictureInk
            font.pixelSize: Theme.px((root.small ? 24 : 27) * Theme.control)
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            lineScale: 0.95
            text: root.text
            textFormat: Text.PlainText
            width: Math.min(implicitWidth, root.widest - root.beside)
        }
    }
}
