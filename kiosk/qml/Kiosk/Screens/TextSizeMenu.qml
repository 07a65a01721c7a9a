pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// How large the letters are.
PreferencesMenu {
    id: root

    required property Preferences preferences

    title: qsTr("Size of the letters")

    Row {
        id: tiles

        spacing: Theme.px(16)

        Repeater {
            model: [100, 125, 150, 200]

            ChoiceTile {
                id: tile

                required property int index
                required property int modelData

                chosen: root.preferences.textSize === modelData
                focus: chosen
                height: Math.max(...Array.from(tiles.children, each => each.implicitHeight))
                sampleHeight: Theme.px(96)
                text: [qsTr("Normal"), qsTr("Larger"), qsTr("Much larger"), qsTr("Largest")][index]
                width: root.tile

                onActivated: root.preferences.chooseTextSize(modelData)

                Words {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: -Theme.px(4)
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: tile.inkColor
                    font.pixelSize: Theme.px(38 * tile.modelData / 100)
                    font.weight: Font.Bold
                    lineScale: 1
                    text: "A"
                    Accessible.ignored: true
                }
            }
        }
    }
}
