import QtQuick
import Kiosk.Theme

// A card over everything, in the lower half where hands are. What lies beneath is out of reach meanwhile.
FocusScope {
    id: root

    default property alias body: card.content
    property real cardWidth: Math.min(root.width - 2 * Theme.margin, Theme.px(1040))
    property real cardHeight: Theme.px(500)
    property bool groundCloses: true

    signal groundTapped

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0

            onTapped: root.groundTapped()
        }
    }
    Card {
        id: card

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.portrait ? Theme.margin : Math.max(Theme.margin, Math.min(Theme.px(150), (parent.height - height) / 2))
        anchors.horizontalCenter: parent.horizontalCenter
        height: Math.min(root.cardHeight, root.height - 2 * Theme.margin)
        level: 3
        width: root.cardWidth

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }
    }
}
