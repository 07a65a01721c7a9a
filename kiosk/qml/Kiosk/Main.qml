pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Reader
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.Visit

// The window: one screen at a time, cards over it.
Window {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    required property Preferences preferences
    required property IdleTimer idle
    required property Reader reader
    required property string fontFamily
    property real pixelsPerMillimetre: 0
    property int debounce: 350
    property bool shown: false
    readonly property string overlay: root.navigation.idleWarning ? "idle" : root.navigation.overlay
    readonly property bool settled: screens.slides?.panes.settled ?? false

    color: Theme.paper
    title: root.content.title || qsTr("Kiosk")

    // The first picture comes before the screens that it leads to.
    onFrameSwapped: root.shown = true
    onOverlayChanged: Qt.callLater(stage.refocus)

    Binding {
        property: "debounce"
        target: Theme
        value: root.debounce
    }
    Binding {
        property: "family"
        target: Theme
        value: root.fontFamily
    }
    Binding {
        property: "height"
        target: Theme
        value: root.height
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
        value: root.width
    }
    FocusScope {
        id: stage

        function refocus(): void {
            if (overlays.item)
                overlays.forceActiveFocus();
            else
                screens.forceActiveFocus();
        }

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rightToLeft
        anchors.fill: parent
        focus: true

        Keys.onPressed: event => event.accepted = !guard.waiting && root.navigation.pressKey(event.key)
        Keys.onShortcutOverride: event => {
            Theme.keysInUse = true;
            if (!root.navigation.idleWarning)
                root.idle.touched();
            event.accepted = false;
        }

        ScreenHost {
            id: screens

            anchors.fill: parent
            content: root.content
            enabled: root.overlay === ""
            focus: true
            navigation: root.navigation
            ready: root.shown
        }
        OverlayHost {
            id: overlays

            anchors.fill: parent
            content: root.content
            idle: root.idle
            navigation: root.navigation
            overlay: root.overlay
            preview: screens.slides?.panes.pictureSize ?? Qt.size(0, 0)
        }
        InputGuard {
            id: guard

            anchors.fill: parent
            duration: root.debounce * 250 / 350
            navigation: root.navigation

            onTouched: if (!root.navigation.idleWarning)
                root.idle.touched()
        }
    }
}
