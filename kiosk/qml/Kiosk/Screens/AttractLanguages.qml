pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// Begin in a language, each by its own name. Not there when there is only one.
Flow {
    id: root

    required property NavigationController navigation
    required property DeckContent content

    spacing: Theme.px(16)
    visible: languages.count > 1

    Repeater {
        id: languages

        model: root.content.languages

        KioskButton {
            required property string tag
            required property string name
            // Its name is said in it.
            readonly property string spokenLanguage: tag

            corner: height / 2
            fontUnits: 34
            glyph: tag === root.navigation.language ? "check" : ""
            height: Math.max(Theme.px(96), Theme.touch)
            kind: "onDark"
            text: name

            onActivated: {
                root.navigation.setLanguage(tag);
                root.navigation.begin();
            }
        }
    }
}
