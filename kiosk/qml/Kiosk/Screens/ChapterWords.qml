import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What a chapter's card says. `need` is the height of all its words. dense: 1 with a smaller summary, from 3 without it,
// then with a smaller title each time.
Item {
    id: root

    required property int chapter
    required property string title
    required property string summary
    required property int minutes
    required property color tone
    required property bool squeezed
    property int dense: 0
    readonly property bool brief: root.dense > 2
    readonly property string heard: [root.title, summaryWords.plain(root.summary), foot.time].filter(each => each).join("\n")
    readonly property real need: Math.max(badge.size, name.height) + (root.brief ? 0 : summaryWords.height) + foot.height + Theme.px(28)

    Row {
        id: heading

        spacing: Theme.px(16)
        width: parent.width

        Badge {
            id: badge

            anchors.verticalCenter: parent.verticalCenter
            number: root.chapter
            size: Theme.px(60)
        }
        Words {
            id: name

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.px((root.squeezed ? 36 : 44) * Theme.head * (1 - 0.08 * Math.max(0, root.dense - 3)))
            font.weight: Font.Bold
            lineScale: 0.9
            text: root.title
            textFormat: Text.PlainText
            width: parent.width - badge.width - Theme.px(16)
        }
    }
    Words {
        id: summaryWords

        Accessible.ignored: true
        anchors.top: heading.bottom
        anchors.topMargin: Theme.px(14)
        color: Theme.ink2
        font.pixelSize: Theme.px((Theme.portrait ? 33 : 29) * (root.dense ? Theme.head : Theme.body))
        lineScale: 1.04
        text: root.summary
        visible: !root.brief
        width: parent.width
    }
    ChapterFoot {
        id: foot

        anchors.bottom: parent.bottom
        minutes: root.minutes
        tone: root.tone
        width: parent.width
    }
}
