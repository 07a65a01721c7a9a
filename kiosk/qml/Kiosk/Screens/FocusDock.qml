pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// Structures to choose, zoom, and the way back.
Item {
    id: root

    required property NavigationController navigation
    required property FigureContent figure
    required property FocusFigure picture

    implicitHeight: Theme.portrait ? chips.height + Theme.px(24) + Theme.touchPrimary : Math.max(Theme.touchPrimary, chips.height)

    Flow {
        id: chips

        spacing: Theme.px(12)
        width: Theme.portrait ? parent.width : parent.width - tools.width - Theme.px(32)

        Repeater {
            model: root.figure?.structures ?? null

            Chip {
                required property string structure
                required property string name
                readonly property string first: structure.split(",")[0]

                chosen: structure.split(",").includes(root.navigation.structure)
                text: name

                onActivated: root.navigation.chooseStructure(chosen ? "" : first)
            }
        }
    }
    Row {
        id: tools

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        spacing: Theme.px(14)
        width: Theme.portrait ? root.width : implicitWidth

        KioskButton {
            Accessible.name: qsTr("Zoom out")
            height: Theme.touchPrimary
            glyph: "minus"
            glyphUnits: 46
            width: Theme.touchPrimary

            onActivated: root.picture.zoomBy(1 / 1.3)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.px(30 * Theme.control)
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            lineScale: 1
            text: qsTr("%1%").arg(Math.round(root.picture.zoom * 100))
            width: Theme.px(100 * Theme.control)
        }
        KioskButton {
            Accessible.name: qsTr("Zoom in")
            height: Theme.touchPrimary
            glyph: "plus"
            glyphUnits: 46
            width: Theme.touchPrimary

            onActivated: root.picture.zoomBy(1.3)
        }
        KioskButton {
            corner: Theme.radiusButton
            focus: true
            fontUnits: 36
            height: Theme.touchPrimary
            glyph: "shrink"
            glyphUnits: 46
            kind: "primary"
            text: qsTr("Done")
            width: Theme.portrait ? parent.width - x : Theme.px(260 * Theme.control)

            onActivated: root.navigation.closeOverlay()
        }
    }
}
