import QtQuick
import Kiosk.Theme
import Kiosk.Visit

// Tells the theme what the window and the person say.
Item {
    id: root

    required property NavigationController navigation
    required property Preferences preferences
    required property string family
    required property int debounce
    required property real pixelsPerMillimetre
    required property size screen

    visible: false

    Binding {
        property: "debounce"
        target: Theme
        value: root.debounce
    }
    Binding {
        property: "family"
        target: Theme
        value: root.family
    }
    Binding {
        property: "height"
        target: Theme
        value: root.screen.height
    }
    Binding {
        property: "mode"
        target: Theme
        value: root.preferences.theme
    }
    Binding {
        property: "pixelsPerMillimetre"
        target: Theme
        value: root.pixelsPerMillimetre
    }
    Binding {
        property: "reach"
        target: Theme
        value: root.preferences.reach
    }
    Binding {
        property: "reducedMotion"
        target: Theme
        value: root.preferences.reducedMotion
    }
    Binding {
        property: "rightToLeft"
        target: Theme
        value: root.navigation.rightToLeft
    }
    Binding {
        property: "textScale"
        target: Theme
        value: root.preferences.textSize / 100
    }
    Binding {
        property: "width"
        target: Theme
        value: root.screen.width
    }
}
