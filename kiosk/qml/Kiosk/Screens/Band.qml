import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A line that stays on every page of a slide.
Rectangle {
    id: root

    property string glyph: "info"
    // Its title only, and how high it is with all of its words.
    property bool brief: false
    readonly property real whole: Math.max(Theme.px(64), line.implicitHeight + Theme.px(20))
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
    // No Flow: that asks for its own layout while it lays out.
    Item {
        id: line

        readonly property bool one: caption.implicitWidth + Theme.px(14) + words.implicitWidth <= width

        anchors.left: icon.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(22)
        anchors.verticalCenter: parent.verticalCenter
        height: words.visible ? implicitHeight : caption.height
        implicitHeight: line.one ? Math.max(caption.height, words.height) : caption.height + words.height

        Words {
            id: caption

            anchors.left: parent.left
            color: Theme.care
            font.pixelSize: Theme.px(28 * Theme.body)
            font.weight: Font.Bold
            lineScale: 1
            textFormat: Text.PlainText
        }
        LinkArea {
            id: words

            anchors.left: line.one ? caption.right : parent.left
            anchors.leftMargin: line.one ? Theme.px(14) : 0
            lineScale: 1
            pixelSize: Theme.px(28 * Theme.body)
            visible: !root.brief || !root.title
            width: Math.min(implicitWidth, line.width)
            y: line.one ? 0 : caption.height

            onFollowed: link => root.followed(link)
        }
    }
}
