pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// All that may matter most, each as large as the buttons that turn pages, and what marking does.
Item {
    id: root

    required property NavigationController navigation
    required property MatterList matters
    property alias heading: title.text
    readonly property real headHeight: root.heading ? title.height + Theme.px(20) : 0
    readonly property int columns: root.width >= Theme.px(840) && chips.count > 2 ? 2 : 1
    readonly property real gap: Theme.px(16)
    readonly property real chipHeight: Math.max(Theme.touchPrimary, ...Array.from({
        "length": chips.count
    }, (_, i) => chips.itemAt(i)?.implicitHeight ?? 0))
    readonly property real gridHeight: Math.ceil(chips.count / root.columns) * (root.chipHeight + root.gap)

    implicitHeight: root.headHeight + root.gridHeight + note.height

    Words {
        id: title

        font.pixelSize: Theme.px(40 * Theme.head)
        font.weight: Font.Bold
        lineScale: 0.95
        textFormat: Text.PlainText
        visible: text
        width: parent.width
    }
    Grid {
        columns: root.columns
        spacing: root.gap
        width: parent.width
        y: root.headHeight

        Repeater {
            id: chips

            model: root.matters

            MatterChip {
                required property string matterId
                required property string words
                required property string spoken

                Accessible.name: spoken
                fontUnits: 32
                height: root.chipHeight
                marked: root.navigation.markedMatters.includes(matterId)
                text: words
                width: Math.floor((root.width - root.gap * (root.columns - 1)) / root.columns)

                onActivated: root.navigation.toggleMatter(matterId)
            }
        }
    }
    Words {
        id: note

        color: Theme.ink2
        font.pixelSize: Theme.px(28 * Theme.head)
        lineScale: 1
        text: qsTr("When you compare, we show these lines first.")
        textFormat: Text.PlainText
        width: parent.width
        y: root.headHeight + root.gridHeight + Theme.px(4)
    }
}
