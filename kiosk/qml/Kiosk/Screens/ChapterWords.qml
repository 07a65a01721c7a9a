import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What a chapter's card says. `need` is the height of all its words; `squeezed` cuts the summary to the room there is.
Item {
    id: root

    required property int chapter
    required property string title
    required property string summary
    required property int minutes
    required property color tone
    required property bool squeezed
    readonly property real need: heading.height + summaryWords.height + foot.height + Theme.px(28)

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
            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideRight
            font.pixelSize: Theme.px((root.squeezed ? 36 : 44) * Theme.head)
            font.weight: Font.Bold
            lineScale: 0.9
            maximumLineCount: 4
            text: root.title
            textFormat: Text.PlainText
            width: parent.width - badge.width - Theme.px(16)
        }
    }
    Words {
        id: summaryWords

        readonly property real lines: (root.height - heading.height - foot.height - Theme.px(20)) / (1.32 * font.pixelSize)

        anchors.top: heading.bottom
        anchors.topMargin: Theme.px(14)
        color: Theme.ink2
        elide: Text.ElideRight
        font.pixelSize: Theme.px((Theme.portrait ? 33 : 29) * Theme.body)
        lineScale: 1.04
        maximumLineCount: root.squeezed ? Math.max(1, Math.floor(lines)) : 12
        text: root.summary
        visible: !root.squeezed || lines >= 1
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
