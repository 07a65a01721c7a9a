pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Visit

// The screens, one of them shown. Those that the first one leads to are built as soon as it is seen, and anew after
// a visit: no answer, zoom or place of a finger is left in them.
FocusScope {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    required property bool ready
    readonly property SlideScreen slides: slideLoader.item as SlideScreen
    readonly property bool settled: !root._wiping && (root.slides?.panes.settled ?? false)
    property bool _wiping: false

    Connections {
        function onVisitEnded(): void {
            root._wiping = true;
            wiping.restart();
        }

        target: root.navigation
    }
    Soon {
        id: wiping

        onTriggered: root._wiping = false
    }
    Loader {
        active: root.navigation.screen === "attract"
        anchors.fill: parent
        focus: active

        sourceComponent: AttractScreen {
            content: root.content
            focus: true
            navigation: root.navigation
        }
    }
    Loader {
        active: (root.ready || visible) && !root._wiping
        anchors.fill: parent
        focus: visible
        visible: root.navigation.screen === "home"

        sourceComponent: HomeScreen {
            content: root.content
            focus: true
            navigation: root.navigation
        }
    }
    Loader {
        id: slideLoader

        active: (root.ready || visible) && !root._wiping
        anchors.fill: parent
        focus: visible
        visible: root.navigation.screen === "slide"

        sourceComponent: SlideScreen {
            content: root.content
            focus: true
            navigation: root.navigation
        }
    }
    Loader {
        active: root.navigation.screen === "empty"
        anchors.fill: parent

        sourceComponent: EmptyScreen {
        }
    }
}
