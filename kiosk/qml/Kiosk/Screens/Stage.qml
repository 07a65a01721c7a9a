import QtQuick
import Kiosk.Theme
import Kiosk.Visit

// The screens and the cards over them. All of it can be brought down step by step, so that what stands high comes to a
// hand that does not reach up, until the top has come to the lowest third. A step is so much less than a third that
// a fingertip's breadth of everything comes to lie in that third whole.
FocusScope {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    required property IdleTimer idle
    required property string overlay
    required property bool ready
    property int lowered: 0
    readonly property Item heard: overlays.item ? overlays : screens
    readonly property bool settled: screens.settled

    function refocus(): void {
        root.heard.forceActiveFocus();
    }

    y: Math.round(root.height * 2 / 3 * root.lowered / Theme.lowerings)

    Behavior on y {
        NumberAnimation {
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }

    onOverlayChanged: root.lowered = 0

    Connections {
        function onMoved(): void {
            root.lowered = 0;
        }
        function onVisitEnded(): void {
            root.lowered = 0;
        }

        target: root.navigation
    }
    Connections {
        function onReachChanged(): void {
            root.lowered = 0;
        }

        target: Theme
    }
    ScreenHost {
        id: screens

        anchors.fill: parent
        content: root.content
        enabled: root.overlay === ""
        focus: true
        navigation: root.navigation
        ready: root.ready
    }
    OverlayHost {
        id: overlays

        anchors.fill: parent
        content: root.content
        enabled: root.overlay !== "menu"
        idle: root.idle
        navigation: root.navigation
        overlay: root.overlay === "menu" ? root.navigation.card : root.overlay
        preview: screens.slides?.panes.pictureSize ?? Qt.size(0, 0)
    }
    // Where it was; touched, it goes back.
    Rectangle {
        anchors.bottom: parent.top
        color: Theme.sunk
        height: parent.height
        visible: root.lowered > 0
        width: parent.width

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.lineStrong
            height: Theme.px(4)
            width: parent.width
        }
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0

            onTapped: root.lowered = 0
        }
    }
}
