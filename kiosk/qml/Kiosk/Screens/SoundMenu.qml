pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// How loud and how fast is spoken.
PreferencesMenu {
    id: root

    required property Preferences preferences

    columns: 3
    title: qsTr("Sound")

    Row {
        spacing: Theme.px(16)

        KioskButton {
            enabled: root.preferences.soundLevel > 0
            glyph: "sound-less"
            height: Theme.touchPrimary
            text: qsTr("Softer")
            tight: true
            width: root.tile

            onActivated: root.preferences.chooseSoundLevel(root.preferences.soundLevel - 1)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.px(34 * Theme.control)
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%1 of %2").arg(root.preferences.soundLevel + 1).arg(root.preferences.soundLevels)
            width: root.tile
        }
        KioskButton {
            enabled: root.preferences.soundLevel < root.preferences.soundLevels - 1
            glyph: "sound-more"
            height: Theme.touchPrimary
            text: qsTr("Louder")
            tight: true
            width: root.tile

            onActivated: root.preferences.chooseSoundLevel(root.preferences.soundLevel + 1)
        }
    }
    Row {
        spacing: Theme.px(16)

        Repeater {
            model: [0.8, 1, 1.2]

            ChoiceTile {
                required property int index
                required property real modelData

                chosen: root.preferences.speed === modelData
                focus: chosen
                sampleHeight: 0
                text: [qsTr("Slower"), qsTr("Normal speed"), qsTr("Faster")][index]
                width: root.tile

                onActivated: root.preferences.chooseSpeed(modelData)
            }
        }
    }
}
