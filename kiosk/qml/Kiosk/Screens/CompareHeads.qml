pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// The names of the columns, and where there is room beside them that of the rows.
Item {
    id: root

    required property TableContent table
    required property int chapter
    required property CompareSides sides
    // The group of columns that is shown.
    required property int shown
    readonly property list<CompareHead> heads: Array.from({
        "length": repeater.count
    }, (_, i) => repeater.itemAt(i) as CompareHead).filter(head => head)

    height: root.sides.listed ? 0 : Math.max(Theme.px(76), root.sides.nameWidth > 0 ? corner.implicitHeight + Theme.px(12) : 0, ...Array.from(root.heads, head => head.needed))

    Words {
        id: corner

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(22)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.chapterColors[(root.chapter + 2) % 3]
        font.pixelSize: Theme.px(27 * Theme.head)
        font.weight: Font.Bold
        lineScale: 1
        text: root.table.name(0)
        textFormat: Text.PlainText
        visible: root.sides.nameWidth > 0 && !root.sides.listed
        width: root.sides.nameWidth - Theme.px(30)
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: root.sides.nameWidth

        Repeater {
            id: repeater

            model: root.sides.columns

            CompareHead {
                required property int modelData
                readonly property int group: root.sides.groups.findIndex(columns => columns.includes(modelData))

                alone: root.sides.groups[group]?.length === 1
                chapter: root.chapter
                height: root.height
                text: root.table.name(modelData)
                visible: !root.sides.listed && group === root.shown
                width: (root.width - root.sides.nameWidth) / Math.max(1, root.sides.groups[group]?.length ?? 1)
            }
        }
    }
}
