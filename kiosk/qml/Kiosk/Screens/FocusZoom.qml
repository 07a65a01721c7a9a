import QtQuick
import Kiosk.Components
import Kiosk.Theme

// Closer and further, for those who can't pinch. `low`: at the hand, in the place of a slide's buttons.
Grid {
    id: root

    required property FocusFigure picture
    readonly property bool low: Theme.oneHand && !Theme.portrait && Theme.barRows > 1
    readonly property real side: root.low ? Math.min(Theme.touchPrimary, (2 * Theme.barCell - Theme.barGap) / 3) : Theme.touchPrimary

    columns: Theme.portrait || root.low ? 3 : 1
    horizontalItemAlignment: Grid.AlignHCenter
    spacing: Theme.px(12)
    verticalItemAlignment: Grid.AlignVCenter

    KioskButton {
        Accessible.name: qsTr("Zoom in")
        glyph: "plus"
        glyphUnits: 46
        height: root.low ? Theme.barRow : root.side
        width: root.side

        onActivated: root.picture.zoomBy(1.3)
    }
    Rectangle {
        border.color: Theme.line
        border.width: Theme.stroke
        color: Theme.surface
        height: Theme.px(56 * Theme.control)
        radius: Theme.radiusSmall
        width: Math.max(root.side, number.implicitWidth + Theme.px(24))

        Words {
            id: number

            anchors.centerIn: parent
            font.pixelSize: Theme.px(30 * Theme.control)
            font.weight: Font.Bold
            lineScale: 1
            text: qsTr("%1%").arg(Math.round(root.picture.zoom * 100))
        }
    }
    KioskButton {
        Accessible.name: qsTr("Zoom out")
        glyph: "minus"
        glyphUnits: 46
        height: root.low ? Theme.barRow : root.side
        width: root.side

        onActivated: root.picture.zoomBy(1 / 1.3)
    }
}
