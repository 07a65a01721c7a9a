import QtQuick
import Kiosk.Theme
import Kiosk.Visit

// The frame of every slide: the stage, the bar below, the bar above. In the order in which they are read.
FocusScope {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    readonly property alias panes: panes

    function focusNext(): void {
        navBar.focusNext();
    }

    SlidePanes {
        id: panes

        anchors.bottom: navBar.top
        anchors.bottomMargin: Theme.px(28)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: topBar.bottom
        anchors.topMargin: Theme.px(24)
        content: root.content
        navigation: root.navigation
    }
    NavBar {
        id: navBar

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(32)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        answered: panes.answered
        content: root.content
        hasSources: panes.hasSources
        navigation: root.navigation
    }
    TopBar {
        id: topBar

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.px(24)
        content: root.content
        hasSources: panes.hasSources
        navigation: root.navigation
    }
    // Above all else, so that it sees touches that a button takes.
    Item {
        anchors.fill: parent

        PointHandler {
            id: finger

            property double since: 0
            property point last
            property point from

            acceptedDevices: PointerDevice.TouchScreen | PointerDevice.Mouse
            acceptedButtons: Qt.LeftButton

            onActiveChanged: {
                if (active) {
                    since = Date.now();
                    from = point.position;
                    last = from;
                } else if (root.enabled && !panes.held && !panes.dragged?.contains(panes.dragged.mapFromItem(root, from.x, from.y)) && Math.min(from.x, root.width - from.x, from.y, root.height - from.y) > Theme.slop)
                    root.navigation.swipe(last.x - from.x, last.y - from.y, Math.max(1, Date.now() - since), Theme.unit);
            }
            onPointChanged: if (active)
                last = point.position
        }
    }
}
