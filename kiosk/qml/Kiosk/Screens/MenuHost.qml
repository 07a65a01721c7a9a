pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Visit

// The open menu of the preferences bar, if any.
Loader {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    required property Preferences preferences

    focus: root.item !== null
    sourceComponent: root.navigation.idleWarning ? null : ({
            "textSize": textSize,
            "contrast": colors,
            "language": language,
            "reach": reach,
            "sound": sound
        })[root.navigation.menu] ?? null

    Component {
        id: textSize

        TextSizeMenu {
            navigation: root.navigation
            preferences: root.preferences
        }
    }
    Component {
        id: colors

        ColorsMenu {
            navigation: root.navigation
            preferences: root.preferences
        }
    }
    Component {
        id: language

        LanguageMenu {
            content: root.content
            navigation: root.navigation
        }
    }
    Component {
        id: reach

        ReachMenu {
            navigation: root.navigation
            preferences: root.preferences
        }
    }
    Component {
        id: sound

        SoundMenu {
            navigation: root.navigation
            preferences: root.preferences
        }
    }
}
