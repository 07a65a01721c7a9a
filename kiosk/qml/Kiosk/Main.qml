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
    property string _menu
    readonly property string overlay: root.navigation.idleWarning ? "idle" : root.navigation.overlay
    readonly property bool settled: stage.settled

    color: Theme.paper
    title: root.content.title.replace(/\u00a0/g, " ") || qsTr("Kiosk")

    // The first picture comes before the screens that it leads to.
    onFrameSwapped: root.shown = true
    onOverlayChanged: Qt.callLater(desk.refocus)

    Looks {
        debounce: root.debounce
        family: root.fontFamily
        navigation: root.navigation
        pixelsPerMillimetre: root.pixelsPerMillimetre
        preferences: root.preferences
        screen: Qt.size(root.width, root.height)
    }
    FocusScope {
        id: desk

        function refocus(): void {
            const menu = root._menu;
            root._menu = root.navigation.menu;
            if (menus.item)
                menus.forceActiveFocus();
            else if (menu && Theme.keysInUse)
                bar.focusOn(menu);
            else
                stage.refocus();
        }

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rightToLeft
        anchors.fill: parent
        focus: true

        Keys.onPressed: event => event.accepted = root.reader.pressKey(event.key) || !guard.waiting && root.navigation.pressKey(event.key)
        Keys.onShortcutOverride: event => {
            Theme.keysInUse = true;
            if (!root.navigation.idleWarning)
                root.idle.touched();
            event.accepted = false;
        }

        Stage {
            id: stage

            content: root.content
            focus: true
            height: parent.height
            idle: root.idle
            navigation: root.navigation
            overlay: root.overlay
            ready: root.shown
            width: parent.width
        }
        MenuHost {
            id: menus

            anchors.fill: parent
            content: root.content
            navigation: root.navigation
            preferences: root.preferences
        }
        PreferencesBar {
            id: bar

            content: root.content
            lowered: stage.lowered
            navigation: root.navigation
            reader: root.reader
            visible: root.navigation.screen !== "empty"

            onBroughtDown: stage.lowered = (stage.lowered + 1) % (Theme.lowerings + 1)
        }
        HearingLayer {
            anchors.fill: parent
            debounce: root.debounce
            heard: menus.item ? menus : stage.heard
            heardLast: bar
            navigation: root.navigation
            reader: root.reader
            settled: root.settled
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
