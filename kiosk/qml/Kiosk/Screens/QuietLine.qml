import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A small line with a sign before it, for what is good to know.
Item {
    id: root

    property string glyph: "info"
    property alias text: words.text

    implicitHeight: Math.max(sign.height, words.height)

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink2
        name: root.glyph
        size: Theme.px(30 * Theme.body)
    }
    Words {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(10)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink2
        font.pixelSize: Theme.px(26 * Theme.body)
        lineScale: 1
        textFormat: Text.PlainText
    }
}
