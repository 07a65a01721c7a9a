import QtQuick
import Kiosk.Theme

// A row of a comparison for the columns of one group, where it belongs on its part.
CompareRow {
    id: root

    required property int index
    required property TableParts parts
    required property CompareSides sides
    required property list<string> markedAspects
    readonly property int group: Math.floor(root.index / Math.max(1, root.table.rows))
    readonly property int place: root.group * root.parts.order.length + root.parts.order.indexOf(root.row)
    // Which of its parts is shown.
    readonly property int nth: Math.min(root.parts.part, root.parts.count - 1) - (root.parts.of[root.place] ?? 0)

    columns: root.sides.groups[root.group] ?? []
    first: y === 0
    height: implicitHeight + root.parts.extra
    listed: root.sides.listed
    marked: root.markedAspects.includes(root.table.aspectId(root.row))
    nameWidth: root.sides.nameWidth
    piece: root.parts.cuts[root.place]?.[root.nth] ?? null
    row: root.index % Math.max(1, root.table.rows)
    visible: root.columns.length > 0 && root.nth >= 0 && root.nth < Math.max(1, root.parts.cuts[root.place]?.length ?? 1)
    y: root.nth > 0 ? 0 : root.parts.tops[root.place] ?? 0

    Behavior on y {
        enabled: root.parts.gliding

        NumberAnimation {
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }
}
