pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// Light, dark or high contrast, each shown in its own colors; and whether things move.
PreferencesMenu {
    id: root

    required property Preferences preferences

    columns: 3
    title: qsTr("Colors")

    Row {
        id: tiles

        spacing: Theme.px(16)

        Repeater {
            model: ["light", "dark", "contrast"]

            ChoiceTile {
                id: tile

                required property int index
                required property string modelData

                chosen: root.preferences.theme === modelData
                focus: chosen
                height: Math.max(...Array.from(tiles.children, each => each.implicitHeight))
                text: [qsTr("Light"), qsTr("Dark"), qsTr("High contrast")][index]
                width: root.tile

                onActivated: root.preferences.chooseTheme(modelData)

                Rectangle {
                    anchors.centerIn: parent
                    border.color: tile.index === 2 ? Theme.inks[2] : Theme.lineStrong
                    border.width: Theme.px(tile.index === 2 ? 4 : 2)
                    color: Theme.papers[tile.index]
                    height: Theme.px(72)
                    radius: Theme.radiusSmall
                    width: Theme.px(130)

                    Words {
                        anchors.centerIn: parent
                        color: Theme.inks[tile.index]
                        font.pixelSize: Theme.px(40)
                        font.weight: Font.Bold
                        lineScale: 1
                        text: "Aa"
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    SwitchRow {
        glyph: "motion"
        on: root.preferences.reducedMotion
        text: qsTr("Less movement")
        width: parent.width

        onActivated: root.preferences.chooseReducedMotion(!on)
    }
}
