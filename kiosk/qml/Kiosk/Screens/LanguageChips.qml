pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// The languages of the deck, each by its own name. Not there when there is only one.
Row {
    id: root

    required property NavigationController navigation
    required property DeckContent content

    spacing: Theme.px(12)
    visible: languages.count > 1

    Repeater {
        id: languages

        model: root.content.languages

        Chip {
            required property string tag
            required property string name

            chosen: tag === root.navigation.language
            text: name

            onActivated: root.navigation.setLanguage(tag)
        }
    }
}
