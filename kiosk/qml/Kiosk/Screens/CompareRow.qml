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

    signal followed(link: string)

    implicitHeight: Math.max(root.aside ? name.height : 0, cells.height) + (root.aside ? 0 : name.height + Theme.px(4)) + Theme.px(26)

    Rectangle {
        color: Theme.line
        height: Theme.stroke
        visible: !root.first
        width: root.width - Theme.px(32)
        x: Theme.px(16)
    }
    LinkArea {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(22)
        color: Theme.chapterColors[(root.chapter + 2) % 3]
        lineScale: 0.98
        pixelSize: Theme.px(26 * Theme.body)
        text: root.table.cell(root.index, 0)
        weight: Font.Bold
        width: (root.aside ? root.nameWidth : root.width) - Theme.px(36)
        y: root.aside ? (root.height - height) / 2 : (root.height - height - cells.height - Theme.px(4)) / 2

        onFollowed: link => root.followed(link)
    }
    Row {
        id: cells

        anchors.left: parent.left
        anchors.leftMargin: root.nameWidth
        y: root.aside ? (root.height - height) / 2 : name.y + name.height + Theme.px(4)

        Repeater {
            model: root.columns

            LinkArea {
                required property int modelData

                leftPadding: Theme.px(20)
                lineScale: 1
                pixelSize: Theme.px(27 * Theme.body)
                rightPadding: Theme.px(14)
                text: root.table.cell(root.index, modelData)
                width: root.cellWidth

                onFollowed: link => root.followed(link)
            }
        }
    }
}
