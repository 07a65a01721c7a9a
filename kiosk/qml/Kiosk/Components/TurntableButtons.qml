import QtQuick
import Kiosk.Theme

// Turn by steps, and put the second layer on or off, for those who can't drag.
Row {
    id: root

    property string layerName
    property bool layered: false

    signal turned(direction: int)
    signal layerToggled

    // The figure is not mirrored, so left stays left.
    LayoutMirroring.enabled: false
    spacing: Theme.px(12)

    KioskButton {
        Accessible.name: qsTr("Turn left")
        glyph: "turn-left"
        glyphUnits: 44
        height: Theme.touch
        width: Math.max(Theme.px(104), Theme.touch)

        onActivated: root.turned(-1)
    }
    KioskButton {
        Accessible.name: qsTr("Turn right")
        glyph: "turn-right"
        glyphUnits: 44
        height: Theme.touch
        width: Math.max(Theme.px(104), Theme.touch)

        onActivated: root.turned(1)
    }
    KioskButton {
        Accessible.checkable: true
        Accessible.checked: root.layered
        fontUnits: 28
        glyph: root.layered ? "check" : "plus"
        glyphUnits: 36
        text: root.layerName
        visible: root.layerName

        onActivated: root.layerToggled()
    }
}
