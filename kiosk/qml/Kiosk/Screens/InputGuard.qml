import QtQuick
import Kiosk.Theme
import Kiosk.Visit

// Right after a page change a touch was meant for the page before: it is let go by.
Item {
    id: root

    required property NavigationController navigation
    property int duration: 250
    readonly property alias waiting: timer.running

    signal touched

    MouseArea {
        anchors.fill: parent
        enabled: root.waiting
        visible: root.waiting
    }
    PointHandler {
        acceptedButtons: Qt.AllButtons

        onActiveChanged: if (active) {
            Theme.keysInUse = false;
            root.touched();
        }
    }
    Timer {
        id: timer

        interval: root.duration
    }
    Connections {
        function onMoved(): void {
            if (root.duration > 0)
                timer.restart();
        }
        function onVisitEnded(): void {
            Theme.keysInUse = false;
        }

        target: root.navigation
    }
}
