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
    // How high it may be.
    required property real most
    property int page: 0

    height: column.height + Theme.px(64)
    level: 2
    width: Theme.portrait ? Theme.width - 2 * Theme.margin : Theme.large ? Math.round(Theme.width * 0.48) : Theme.px(560)

    onStructureChanged: root.page = 0

    Column {
        id: column

        spacing: Theme.px(16)
        width: parent.width - Theme.px(72)
        x: Theme.px(36)
        y: Theme.px(32)

        Words {
            // The picture says it.
            Accessible.ignored: true
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
                    id: title

                    // Its button says it.
                    Accessible.ignored: true
                    font.pixelSize: Theme.px(48 * Theme.head)
                    font.weight: Font.Bold
                    lineScale: 0.9
                    text: row.name
                    textFormat: Text.PlainText
                    width: parent.width
                }
                PagedWords {
                    id: words

                    page: Math.min(root.page, pages - 1)
                    reserve: Theme.touch + row.spacing
                    room: root.most - Theme.px(64) - title.height - row.spacing
                    texts: [row.meaning]
                    units: [32]
                    width: parent.width
                }
                KioskButton {
                    anchors.right: parent.right
                    fontUnits: 28
                    glyphAfter: "arrow-right"
                    text: qsTr("More (%1 of %2)").arg(words.page + 1).arg(words.pages)
                    visible: words.pages > 1

                    onActivated: root.page = (words.page + 1) % words.pages
                }
            }
        }
    }
}
