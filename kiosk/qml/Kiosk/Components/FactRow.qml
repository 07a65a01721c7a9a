import QtQuick
import Kiosk.Theme

// A fact by its name, such as how long it takes. dense: 0 with room around, 1 and 2 closer, 3 with the name in the text's line.
Worded {
    id: root

    property string text
    property string title
    property string icon
    property int chapter: 1
    property int dense: 0
    readonly property color tone: Theme.chapterColors[(root.chapter + 2) % 3]
    readonly property string head: root.title.replace(/&/g, "&amp;").replace(/</g, "&lt;")
    readonly property real captionHeight: root.dense < 3 ? caption.height + Theme.px(2) : 0

    border.color: Theme.line
    border.width: Theme.light ? 0 : Theme.stroke
    color: Theme.surface
    implicitHeight: Math.max(ground.height, root.captionHeight + prose.height, Theme.px(root.dense ? 0 : 80)) + Theme.px([36, 20, 10, 12][root.dense])
    words: prose
    radius: root.dense ? Theme.radiusSmall : Theme.radiusMedium

    Rectangle {
        id: ground

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(root.icon ? [24, 18, 16, 16][root.dense] : 0)
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.stroke : 0
        color: Theme.chapterTints[(root.chapter + 2) % 3]
        height: root.icon ? Theme.px([76, 62, 56, 52][root.dense] * Theme.control) : 0
        radius: Math.round(height * 0.29)
        visible: root.icon
        width: height

        Icon {
            anchors.centerIn: parent
            color: root.tone
            name: root.icon
            size: Math.round(parent.height * 0.6)
        }
    }
    Words {
        id: caption

        Accessible.ignored: true
        anchors.left: ground.right
        anchors.leftMargin: Theme.px(root.dense ? 18 : 24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(22)
        color: root.tone
        font.pixelSize: Theme.px(Math.max(24, 26 * Theme.body))
        font.weight: Font.Bold
        lineScale: 1
        text: root.title
        textFormat: Text.PlainText
        visible: root.dense < 3
        y: (root.height - root.captionHeight - prose.height) / 2
    }
    LinkedWords {
        id: prose

        anchors.left: caption.left
        anchors.right: caption.right
        anchors.top: caption.top
        anchors.topMargin: root.captionHeight
        font.pixelSize: Theme.px(30 * Theme.body)
        lineScale: root.dense ? 0.98 : 1.02
        text: root.dense < 3 || !root.title ? root.text : "<b><font color=\"" + root.tone + "\">" + root.head + ":</font></b> " + root.text
    }
}
