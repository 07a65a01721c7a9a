import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A source: its title, and who wrote it where and when.
Column {
    id: root

    required property string title
    required property string details
    required property string spoken
    // What it is said in: a title is not translated.
    required property string language
    // Its height, shown or not.
    readonly property real needed: name.implicitHeight + (root.details ? about.implicitHeight + root.spacing : 0)

    spacing: Theme.px(2)

    Words {
        id: name

        readonly property string spokenLanguage: root.language

        font.pixelSize: Theme.px(28 * Theme.body)
        font.weight: Font.Medium
        lineScale: 1
        text: root.title
        textFormat: Text.PlainText
        width: parent.width
    }
    Words {
        id: about

        readonly property string spokenLanguage: root.language

        Accessible.name: root.spoken
        color: Theme.ink2
        font.pixelSize: Theme.px(24 * Theme.body)
        lineScale: 1
        text: root.details
        textFormat: Text.PlainText
        visible: text
        width: parent.width
    }
}
