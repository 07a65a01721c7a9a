import QtQuick
import Kiosk.Theme

// A card over everything but the preferences bar, in the lower half where hands are. What lies beneath is out of reach
// meanwhile. `most` is the height that it may have. Beside the bar it stands right next to it.
FocusScope {
    id: root

    default property alias body: card.content
    property real cardWidth: Math.min(root.width - 2 * Theme.margin, Theme.px(1040))
    property real cardHeight: Theme.px(500)
    property bool beside: false
    property color ground: Theme.scrim
    readonly property real most: root.height - Math.max(Theme.margin, Theme.insetTop) - Math.max(Theme.margin, Theme.insetBottom)
    readonly property real atStart: Theme.margin
    readonly property real atEnd: root.width - Theme.margin - card.width

    signal groundTapped

    focus: true

    Rectangle {
        anchors.fill: parent
        color: root.ground

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0

            onTapped: root.groundTapped()
        }
    }
    Card {
        id: card

        readonly property real below: Math.max(Theme.margin, Theme.insetBottom, Theme.low ? 0 : Math.min(Theme.px(150), (root.most - height) / 2))

        height: Math.min(root.cardHeight, root.most)
        level: 3
        width: root.cardWidth
        x: Theme.oneHand ? (Theme.reach === "left" ? root.atStart : root.atEnd) : !root.beside || Theme.portrait ? (root.width - width) / 2 : Theme.rightToLeft ? root.atStart : root.atEnd
        y: root.beside && !Theme.low ? Theme.insetTop : root.height - card.below - height

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }
    }
}
