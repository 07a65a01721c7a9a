pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// The languages of the deck, each by its own name.
PreferencesMenu {
    id: root

    required property DeckContent content

    columns: 2
    title: qsTr("Language")

    Grid {
        id: tiles

        columns: root.columns
        spacing: Theme.px(16)

        Repeater {
            model: root.content.languages

            ChoiceTile {
                required property string tag
                required property string name

                chosen: tag === root.navigation.language
                focus: chosen
                height: Math.max(...Array.from(tiles.children, each => each.implicitHeight))
                sampleHeight: 0
                text: name
                width: root.tile

                onActivated: {
                    const navigation = root.navigation;
                    navigation.closeOverlay();
                    navigation.setLanguage(tag);
                }
            }
        }
    }
}
