pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// One aspect of every chosen column.
Item {
    id: root

    required property int index
    required property TableContent table
    required property list<int> columns
    required property real nameWidth
    required property real cellWidth
    required property int chapter
    required property bool first
    readonly property bool aside: root.nameWidth > 0

    implicitHeight: Math.max(root.aside ? name.height : 0, cells.height) + (root.aside ? 0 : name.height + Theme.px(4)) + Theme.px(26)

    Rectangle {
        color: Theme.line
        height: Theme.stroke
        visible: !root.first
        width: root.width - Theme.px(32)
        x: Theme.px(16)
    }
    Words {
        id: name

        color: Theme.chapterColors[(root.chapter + 2) % 3]
        font.pixelSize: Theme.px(26 * Theme.body)
        font.weight: Font.Bold
        lineScale: 0.98
        linkColor: color
        text: root.table.cell(root.index, 0)
        width: (root.aside ? root.nameWidth : root.width) - Theme.px(36)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(22)
        y: root.aside ? (root.height - height) / 2 : (root.height - height - cells.height - Theme.px(4)) / 2
    }
    Row {
        id: cells

        anchors.left: parent.left
        anchors.leftMargin: root.nameWidth
        y: root.aside ? (root.height - height) / 2 : name.y + name.height + Theme.px(4)

        Repeater {
            model: root.columns

            Words {
                required property int modelData

                font.pixelSize: Theme.px(27 * Theme.body)
                leftPadding: Theme.px(20)
                lineScale: 1
                linkColor: color
                rightPadding: Theme.px(14)
                text: root.table.cell(root.index, modelData)
                width: root.cellWidth
            }
        }
    }
}
