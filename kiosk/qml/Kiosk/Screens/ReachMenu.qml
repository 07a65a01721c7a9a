pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// Where the buttons are.
PreferencesMenu {
    id: root

    required property Preferences preferences

    title: qsTr("Where the buttons are")

    Row {
        id: tiles

        spacing: Theme.px(16)

        Repeater {
            model: ["normal", "low", "left", "right"]

            ChoiceTile {
                id: tile

                required property int index
                required property string modelData

                chosen: root.preferences.reach === modelData
                focus: chosen
                height: Math.max(...Array.from(tiles.children, each => each.implicitHeight))
                text: [qsTr("Normal"), qsTr("Low"), qsTr("Left hand"), qsTr("Right hand")][index]
                width: root.tile

                onActivated: root.preferences.chooseReach(modelData)

                Icon {
                    anchors.centerIn: parent
                    color: tile.inkColor
                    name: "reach-" + tile.modelData
                    size: Theme.px(68)
                }
            }
        }
    }
    Words {
        color: Theme.ink2
        font.pixelSize: Theme.px(27 * Theme.body)
        text: qsTr("With low buttons, “Bring down” moves the upper part of the screen to your hand.")
        width: parent.width
    }
}
