pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// All choices, equal in size and look: their names and the first row of the table.
Item {
    id: root

    required property TableContent table
    required property int chapter
    readonly property int choices: root.table.columns - 1
    readonly property int columns: Theme.portrait ? 2 : root.choices > 8 && Theme.width > 1.5 * Theme.height ? 5 : Math.min(4, root.choices)
    readonly property int lines: Math.ceil(root.choices / root.columns)
    readonly property real gap: Theme.px(18)

    signal chose(column: int)

    Words {
        id: hint

        color: Theme.ink2
        font.pixelSize: Theme.px(28 * Theme.head)
        lineScale: 1
        text: qsTr("Touch a choice to look closer. Touch more to compare.")
        width: parent.width
    }
    Grid {
        anchors.top: hint.bottom
        anchors.topMargin: Theme.px(20)
        columns: root.columns
        spacing: root.gap

        Repeater {
            model: root.choices

            Pressable {
                id: choice

                required property int index

                Accessible.name: name.text + ". " + what.text
                height: (root.height - hint.height - Theme.px(24) - root.gap * (root.lines - 1)) / root.lines
                width: Math.floor((root.width - root.gap * (root.columns - 1)) / root.columns)

                background: Rectangle {
                    border.color: Theme.lineStrong
                    border.width: Theme.stroke
                    color: choice.down ? Theme.chapterTints[(root.chapter + 2) % 3] : Theme.surface
                    radius: Theme.radiusMedium
                }
                contentItem: Item {
                    Column {
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: Theme.px(12)
                        width: parent.width - Theme.px(48)
                        x: Theme.px(24)

                        Words {
                            id: name

                            color: Theme.chapterColors[(root.chapter + 2) % 3]
                            font.pixelSize: Theme.px(32 * Theme.control)
                            font.weight: Font.Bold
                            lineScale: 0.95
                            text: root.table.name(choice.index + 1)
                            width: parent.width
                        }
                        Words {
                            id: what

                            font.pixelSize: Theme.px(27 * Theme.control)
                            lineScale: 1
                            linkColor: color
                            text: root.table.about(choice.index + 1)
                            visible: Theme.textScale < 2
                            width: parent.width
                        }
                    }
                }

                onActivated: root.chose(index + 1)
            }
        }
    }
}
