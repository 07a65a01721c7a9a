pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Visit

// The card that lies over the screen, if any.
Loader {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    required property IdleTimer idle
    required property string overlay
    property size preview: Qt.size(0, 0)

    focus: root.item !== null
    sourceComponent: ({
            "idle": idleCard,
            "focus": focusScreen,
            "term": termCard,
            "sources": sourcesCard
        })[root.overlay] ?? null

    Component {
        id: idleCard

        IdleCard {
            idle: root.idle
            navigation: root.navigation
        }
    }
    Component {
        id: focusScreen

        FocusScreen {
            content: root.content
            navigation: root.navigation
            preview: root.preview
        }
    }
    Component {
        id: termCard

        TermCard {
            content: root.content
            navigation: root.navigation
        }
    }
    Component {
        id: sourcesCard

        SourcesCard {
            content: root.content
            navigation: root.navigation
        }
    }
}
