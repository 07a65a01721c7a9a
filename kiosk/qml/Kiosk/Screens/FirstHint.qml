import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// Says once a visit, on its first screen, what the preferences bar is for. It stands beside the bar, where nothing can
// be touched, and goes by itself: with the first page turned, with the first use of the bar, or after a while.
Item {
    id: root

    required property NavigationController navigation
    required property bool sound
    required property real room
    // It stands over the bar, not beside it.
    property bool above: false
    property bool _seen: false
    property bool _gone: false
    readonly property bool shown: root._seen && !root._gone && root.navigation.screen === "home" && root.navigation.overlay === "" && root.room > Theme.px(200)
    readonly property real wish: Theme.px(26 * Theme.control)
    readonly property real inside: root.room - Theme.px(48)

    height: Math.max(Theme.px(64), words.height + Theme.px(16))
    opacity: root.shown && (root.above || root.height <= Theme.barRow + Theme.px(16)) ? 1 : 0
    visible: root.opacity > 0
    width: words.width + Theme.px(48)

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.fade
        }
    }

    Connections {
        function onOverlayChanged(): void {
            root._gone = root._gone || root.navigation.menu !== "";
        }
        function onMoved(): void {
            const home = root.navigation.screen === "home";
            root._gone = root._gone || root._seen || !home && root.navigation.screen !== "attract";
            root._seen = home;
        }
        function onVisitEnded(): void {
            root._seen = false;
            root._gone = false;
        }

        target: root.navigation
    }
    Timer {
        interval: 12000
        running: root.shown

        onTriggered: root._gone = true
    }
    Rectangle {
        anchors.verticalCenter: root.above ? parent.bottom : parent.verticalCenter
        anchors.verticalCenterOffset: root.above ? -Theme.px(9) : 0
        color: Theme.ink
        height: width
        radius: Theme.px(4)
        rotation: 45
        width: Theme.px(26)
        x: root.above ? (parent.width - width) / 2 : Theme.rightToLeft ? -Theme.px(4) : parent.width - width + Theme.px(4)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        radius: Theme.radiusMedium
    }
    Words {
        id: words

        Accessible.ignored: true
        anchors.centerIn: parent
        color: Theme.paper
        font.pixelSize: measure.advanceWidth * 1.15 < 2 * root.inside ? root.wish : Theme.px(24)
        font.weight: Font.DemiBold
        lineScale: 0.95
        styleSize: root.wish
        text: measure.text
        textFormat: Text.PlainText
        // Two lines of about the same length.
        width: implicitWidth <= root.inside ? implicitWidth : Math.min(root.inside, implicitWidth * 0.62)
    }
    TextMetrics {
        id: measure

        font.family: Theme.family
        font.pixelSize: root.wish
        font.weight: Font.DemiBold
        text: root.sound ? qsTr("Larger letters, other colors, sound: here") : qsTr("Larger letters and other colors: here")
    }
}
