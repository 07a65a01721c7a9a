pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// Structures to choose, and the way back.
Item {
    id: root

    required property NavigationController navigation
    required property FigureContent figure
    // The way back is where one ends reading, or at the hand.
    readonly property bool atLeft: Theme.reach === "left" || Theme.rightToLeft && Theme.reach !== "right"

    implicitHeight: Theme.portrait ? chips.height + Theme.px(24) + Theme.touchPrimary : Math.max(Theme.touchPrimary, chips.height)

    Flow {
        id: chips

        anchors.verticalCenter: Theme.portrait ? undefined : parent.verticalCenter
        spacing: Theme.px(12)
        width: Theme.portrait ? parent.width : parent.width - done.width - Theme.px(32)
        x: root.atLeft ? parent.width - width : 0

        Repeater {
            model: root.figure?.structures ?? null

            Chip {
                required property string structure
                required property string name
                readonly property string first: structure.split(",")[0]

                fontUnits: 27
                height: Theme.touchLeast
                chosen: structure.split(",").includes(root.navigation.structure)
                text: name

                onActivated: root.navigation.chooseStructure(chosen ? "" : first)
            }
        }
    }
    KioskButton {
        id: done

        anchors.bottom: parent.bottom
        corner: Theme.radiusButton
        focus: true
        fontUnits: 36
        glyph: "shrink"
        glyphUnits: 46
        height: Theme.touchPrimary
        kind: "primary"
        text: qsTr("Done")
        width: Theme.portrait ? parent.width : Theme.px(260 * Theme.control)
        x: root.atLeft ? 0 : parent.width - width

        onActivated: root.navigation.closeOverlay()
    }
}
