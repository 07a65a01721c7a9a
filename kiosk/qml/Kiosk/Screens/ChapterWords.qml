import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What a chapter's card says. `need` is the height of all its words. From dense 2 on without its summary, from 3 on
// without its time, then with a smaller title each time.
Item {
    id: root

    required property int chapter
    required property string title
    required property string summary
    required property int minutes
    required property color tone
    required property bool squeezed
    property int dense: 0
    readonly property bool brief: root.dense > 1
    readonly property string heard: [root.title, summaryWords.plain(root.summary), foot.time].filter(each => each).join("\n")
    readonly property real need: Math.max(badge.size, name.height) + (root.brief ? 0 : summaryWords.height) + (root.dense > 2 ? 0 : foot.height + Theme.px(28))

    Row {
        id: heading

        spacing: Theme.px(16)
        width: parent.width

        Badge {
            id: badge

            number: root.chapter
            size: Theme.px(60)
            y: Math.max(0, (name.line - height) / 2)
        }
        Words {
            id: name

            readonly property real line: height / Math.max(1, lineCount)

            Accessible.ignored: true
            font.pixelSize: Theme.px((root.squeezed ? 36 : 44) * Theme.head * (1 - 0.08 * Math.max(0, root.dense - 3)))
            font.weight: Font.Bold
            lineScale: 0.9
            styleSize: Theme.px((root.squeezed ? 36 : 44) * Theme.head)
            text: root.title
            textFormat: Text.PlainText
            width: parent.width - badge.width - Theme.px(16)
            y: Math.max(0, (badge.height - line) / 2)
        }
    }
    Words {
        id: summaryWords

        Accessible.ignored: true
        anchors.top: heading.bottom
        anchors.topMargin: Theme.px(14)
        color: Theme.ink2
        font.pixelSize: Theme.px((Theme.portrait ? 33 : 29) * Theme.body)
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
        visible: root.dense < 3
        width: parent.width
    }
}
