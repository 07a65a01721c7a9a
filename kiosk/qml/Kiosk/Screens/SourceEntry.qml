import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A source: its title, and who wrote it where and when.
Column {
    id: root

    required property string title
    required property string details

    spacing: Theme.px(2)

    Words {
        elide: Text.ElideRight
        font.pixelSize: Theme.px(28 * Theme.head)
        font.weight: Font.Medium
        lineScale: 1
        maximumLineCount: 2
        text: root.title
        textFormat: Text.PlainText
        width: parent.width
    }
    Words {
        color: Theme.ink2
        elide: Text.ElideRight
        font.pixelSize: Theme.px(24 * Theme.head)
        lineScale: 1
        maximumLineCount: 2
        text: root.details
        textFormat: Text.PlainText
        visible: text
        width: parent.width
    }
}
