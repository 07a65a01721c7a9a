import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A line that stays on every page of a slide.
Rectangle {
    id: root

    property string glyph: "info"
    property alias title: caption.text
    property alias text: words.text

    signal followed(link: string)

    border.color: Theme.care
    border.width: Theme.stroke
    color: Theme.careTint
    implicitHeight: Math.max(Theme.px(64), line.height + Theme.px(20))
    radius: Theme.radiusSmall

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(22)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.care
        name: root.glyph
        size: Theme.px(40)
    }
    Flow {
        id: line

        anchors.left: icon.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(22)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(14)

        Words {
            id: caption

            color: Theme.care
            font.pixelSize: Theme.px(28 * Theme.head)
            font.weight: Font.Bold
            lineScale: 1
            textFormat: Text.PlainText
        }
        LinkArea {
            id: words

            lineScale: 1
            pixelSize: Theme.px(28 * Theme.head)
            width: Math.min(implicitWidth, line.width)

            onFollowed: link => root.followed(link)
        }
    }
}
