pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// The name and meaning of the chosen structure, or what to do here.
Card {
    id: root

    required property FigureContent figure
    required property string structure

    height: column.height + Theme.px(64)
    level: 2

    Column {
        id: column

        spacing: Theme.px(16)
        width: parent.width - Theme.px(72)
        x: Theme.px(36)
        y: Theme.px(32)

        Words {
            font.pixelSize: Theme.px(31 * Theme.body)
            text: root.figure?.alt ?? ""
            textFormat: Text.PlainText
            visible: !root.structure && !Theme.large
            width: parent.width
        }
        Words {
            color: Theme.ink2
            font.pixelSize: Theme.px(28 * Theme.body)
            font.weight: Font.DemiBold
            text: qsTr("Touch the picture or a name.")
            visible: !root.structure
            width: parent.width
        }
        Repeater {
            model: root.figure?.structures ?? null

            Column {
                id: row

                required property string structure
                required property string name
                required property string meaning

                spacing: Theme.px(14)
                visible: structure.split(",").includes(root.structure)
                width: column.width

                Words {
                    font.pixelSize: Theme.px(48 * Theme.head)
                    font.weight: Font.Bold
                    lineScale: 0.9
                    text: row.name
                    textFormat: Text.PlainText
                    width: parent.width
                }
                Words {
                    font.pixelSize: Theme.px(32 * Theme.body)
                    text: row.meaning
                    width: parent.width
                }
            }
        }
    }
}
