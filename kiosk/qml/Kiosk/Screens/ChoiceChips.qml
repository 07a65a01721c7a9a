pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// The choices to put into the comparison or take out of it, and the way back to all of them.
Flow {
    id: root

    required property TableContent table
    required property list<int> chosen

    signal toggled(column: int)
    signal allChosen

    spacing: Theme.px(10)

    Repeater {
        model: root.table.columns - 1

        Chip {
            required property int index

            chosen: root.chosen.includes(index + 1)
            fontUnits: 25
            glyphUnits: 28
            height: Theme.px(80)
            text: root.table.name(index + 1)

            onActivated: root.toggled(index + 1)
        }
    }
    KioskButton {
        corner: height / 2
        fontUnits: 25
        glyph: "table"
        glyphUnits: 32
        height: Theme.px(80)
        text: qsTr("Back to all choices")

        onActivated: root.allChosen()
    }
}
