import QtQuick
import Kiosk.Components
import Kiosk.Theme

// Closer and further, for those who can't pinch.
Grid {
    id: root

    required property FocusFigure picture

    columns: Theme.portrait ? 3 : 1
    horizontalItemAlignment: Grid.AlignHCenter
    spacing: Theme.px(12)
    verticalItemAlignment: Grid.AlignVCenter

    KioskButton {
        Accessible.name: qsTr("Zoom in")
        glyph: "plus"
        glyphUnits: 46
        height: Theme.touchPrimary
        width: Theme.touchPrimary

        onActivated: root.picture.zoomBy(1.3)
    }
    Rectangle {
        border.color: Theme.line
        border.width: Theme.stroke
        color: Theme.surface
        height: Theme.px(56)
        radius: Theme.radiusSmall
        width: Theme.touchPrimary

        Words {
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
        height: Theme.touchPrimary
        width: Theme.touchPrimary

        onActivated: root.picture.zoomBy(1 / 1.3)
    }
}
