import QtQuick
import Kiosk.Theme

// A button of the bars: an icon over its word. `need` is how wide it is with its word in one line.
Pressable {
    id: root

    property string glyph
    // As wide as those beside it. In the preferences bar they may have to share.
    property bool even: false
    // What it opens is open.
    property bool opened: false
    readonly property real need: Math.ceil(metrics.advanceWidth) + Theme.px(20)
    readonly property real room: root.width - Theme.px(16)
    // Several words may take two lines before their letters get smaller.
    readonly property real inOne: metrics.font.pixelSize * root.room / Math.max(1, metrics.advanceWidth + 1)
    readonly property real inTwo: root.text.includes(" ") ? Math.min(metrics.font.pixelSize * longest.share, (root.height - Theme.px(34)) / 2.2) : 0
    readonly property real letters: Math.max(Theme.px(24), Math.min(metrics.font.pixelSize, Math.floor(Math.max(root.inOne, root.inTwo))))
    readonly property color inkColor: root.opened ? Theme.inkOnPrimary : Theme.ink

    implicitHeight: Theme.barRow
    implicitWidth: !root.even && !Theme.barEven ? root.need + Theme.barSpare : Theme.barCell
    scale: root.down && !Theme.reducedMotion ? 0.975 : 1

    Behavior on scale {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
    }
    background: Rectangle {
        border.color: root.down || root.opened ? Theme.primary : Theme.lineStrong
        border.width: Theme.stroke
        color: root.opened ? Theme.primary : root.down ? Theme.primaryTint : Theme.surface
        radius: Theme.radiusMedium
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            spacing: Theme.px(2)
            width: root.room

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                color: root.inkColor
                name: root.glyph
                // A word in two lines takes the room of the drawing, not the other way about.
                size: Theme.px(words.lineCount > 1 ? 24 : 36)
            }
            Words {
                id: words

                Accessible.ignored: true
                color: root.inkColor
                font.pixelSize: root.letters
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                lineScale: words.lineCount > 1 ? 0.86 : 1
                text: root.text
                textFormat: Text.PlainText
                width: parent.width
            }
        }
    }

    LongestWord {
        id: longest

        font: metrics.font
        of: root.text
        room: root.room
    }
    TextMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.px(24 * Theme.control)
        font.weight: Font.DemiBold
        text: root.text
    }
}
