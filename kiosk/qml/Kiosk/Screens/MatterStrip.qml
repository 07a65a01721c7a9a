pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// What matters most, to be marked while comparing: a chip each where they find room in one line, else one button that
// opens them.
Item {
    id: root

    required property NavigationController navigation
    required property MatterList matters
    readonly property real gap: Theme.px(10)
    readonly property real chipsWidth: Array.from({
        "length": chips.count
    }, (_, i) => chips.itemAt(i)?.implicitWidth ?? 0).reduce((sum, width) => sum + width + root.gap, -root.gap)
    readonly property bool folded: root.chipsWidth > root.width
    readonly property bool beside: root.chipsWidth + label.beside + Theme.px(20) <= root.width
    readonly property int marks: root.navigation.markedMatters.length

    signal opened

    implicitHeight: root.folded ? opener.height : row.height + (root.beside ? 0 : label.height + Theme.px(6))

    Words {
        id: label

        // In two lines beside the chips, or in one above them.
        readonly property real beside: Math.ceil(implicitWidth / 2 + Theme.px(40))

        color: Theme.ink2
        font.pixelSize: Theme.px(25 * Theme.body)
        font.weight: Font.DemiBold
        horizontalAlignment: root.beside ? Text.AlignRight : Text.AlignLeft
        lineScale: 1
        text: qsTr("What matters most to you?")
        textFormat: Text.PlainText
        visible: !root.folded
        width: root.beside ? beside : implicitWidth
        x: Theme.rightToLeft ? row.x + row.width + (root.beside ? Theme.px(20) : -width) : row.x - (root.beside ? width + Theme.px(20) : 0)
        y: root.beside ? (root.height - height) / 2 : 0
    }
    Row {
        id: row

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: Theme.touchLeast
        spacing: root.gap
        visible: !root.folded

        Repeater {
            id: chips

            model: root.matters

            MatterChip {
                required property string matterId
                required property string words
                required property string spoken

                Accessible.name: spoken
                fontUnits: 25
                height: row.height
                marked: root.navigation.markedMatters.includes(matterId)
                text: words
                width: implicitWidth

                onActivated: root.navigation.toggleMatter(matterId)
            }
        }
    }
    KioskButton {
        id: opener

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        corner: height / 2
        fontUnits: 25
        glyph: root.marks ? "check" : "star"
        glyphUnits: 32
        height: row.height
        kind: root.marks ? "accent" : "secondary"
        Accessible.description: root.marks ? qsTr("%n marked", "", root.marks) : ""
        Accessible.name: qsTr("What matters most to you?")
        text: qsTr("What matters most to you?") + (root.marks ? " (" + root.marks + ")" : "")
        visible: root.folded
        width: Math.min(implicitWidth, root.width)

        onActivated: root.opened()
    }
}
