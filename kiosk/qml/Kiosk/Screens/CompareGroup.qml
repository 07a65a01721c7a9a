pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Visit

// The rows of a comparison for columns that stand side by side.
Item {
    id: root

    required property int index
    required property TableContent table
    required property list<string> marked
    required property int chapter
    required property CompareSides sides
    required property TableParts parts
    readonly property list<int> columns: root.sides.groups[root.index] ?? []
    readonly property list<int> order: root.parts.order
    readonly property int part: Math.min(root.parts.part, root.parts.count - 1)

    signal followed(link: string)
    signal resized

    function rowAt(row: int): CompareRow {
        return rows.itemAt(row) as CompareRow;
    }

    Repeater {
        id: rows

        model: root.columns.length > 0 ? root.table.rows : 0

        onCountChanged: root.resized()

        CompareRow {
            readonly property int place: root.index * root.order.length + root.order.indexOf(index)
            // Which of its parts is shown.
            readonly property int nth: root.part - (root.parts.of[place] ?? 0)

            chapter: root.chapter
            columns: root.columns
            first: y === 0
            height: implicitHeight + root.parts.extra
            listed: root.sides.listed
            marked: root.marked.includes(root.table.aspectId(index))
            nameWidth: root.sides.nameWidth
            piece: root.parts.cuts[place]?.[nth] ?? null
            table: root.table
            visible: nth >= 0 && nth < Math.max(1, root.parts.cuts[place]?.length ?? 1)
            width: root.width
            y: nth > 0 ? 0 : root.parts.tops[place] ?? 0

            Behavior on y {
                enabled: root.parts.gliding

                NumberAnimation {
                    duration: Theme.calm
                    easing.type: Easing.OutCubic
                }
            }

            onFollowed: link => root.followed(link)
            onImplicitHeightChanged: if (!piece && !tried)
                root.resized()
        }
    }
}
