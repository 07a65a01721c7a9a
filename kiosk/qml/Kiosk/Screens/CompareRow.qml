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
    required property bool marked
    property real shrink: 1
    readonly property bool aside: root.nameWidth > 0
    readonly property real cellsHeight: Math.max(0, ...Array.from({
        "length": cellRepeater.count
    }, (_, i) => cellRepeater.itemAt(i)?.implicitHeight ?? 0))

    signal followed(link: string)

    implicitHeight: (root.aside ? Math.max(name.implicitHeight, root.cellsHeight) : name.implicitHeight + Theme.px(4) + root.cellsHeight) + Theme.px(26)
    z: root.marked ? 1 : 0

    // Passes above the others on its way.
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.stroke
        color: Theme.surface
        radius: Theme.radiusSmall
        visible: root.marked
    }
    Rectangle {
        color: Theme.line
        height: Theme.stroke
        visible: !root.first
        width: root.width - Theme.px(32)
        x: Theme.px(16)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(8)
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: Theme.px(8)
        border.color: Theme.inkOnAccent
        border.width: Theme.light ? Math.max(1, Theme.px(1)) : 0
        color: Theme.accent
        radius: width / 2
        visible: root.marked
        width: Theme.px(11)
    }
    LongestWord {
        id: longest

        font.family: Theme.family
        font.pixelSize: Theme.px(26 * Theme.body)
        font.weight: Font.Bold
        of: name.text
        room: name.width
    }
    LinkArea {
        id: name

        // Each cell says it anyway.
        Accessible.ignored: !root.marked && inert
        Accessible.name: root.marked ? said + "\n" + qsTr("This matters to you.") : said
        Accessible.role: inert ? Accessible.RowHeader : Accessible.Button
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(22)
        color: Theme.chapterColors[(root.chapter + 2) % 3]
        lineScale: 0.98
        pixelSize: Theme.px(Math.max(24, 26 * Theme.body * Math.min(root.shrink, longest.share)))
        text: root.table.cell(root.index, 0)
        weight: Font.Bold
        width: (root.aside ? root.nameWidth : root.width) - Theme.px(36)
        y: root.aside ? (root.height - Math.max(height, root.cellsHeight)) / 2 : (root.height - height - root.cellsHeight - Theme.px(4)) / 2

        onFollowed: link => root.followed(link)
    }
    Row {
        id: cells

        anchors.left: parent.left
        anchors.leftMargin: root.nameWidth
        height: root.cellsHeight
        y: root.aside ? name.y : name.y + name.height + Theme.px(4)

        Repeater {
            id: cellRepeater

            model: root.columns

            LinkArea {
                required property int modelData

                Accessible.name: [name.said, root.table.name(modelData), said].join("\n")
                Accessible.role: inert ? Accessible.Cell : Accessible.Button
                leftPadding: Theme.px(20)
                lineScale: 1
                pixelSize: Theme.px(Math.max(24, 27 * Theme.body * root.shrink))
                rightPadding: Theme.px(14)
                text: root.table.cell(root.index, modelData)
                width: root.cellWidth

                onFollowed: link => root.followed(link)
            }
        }
    }
}
