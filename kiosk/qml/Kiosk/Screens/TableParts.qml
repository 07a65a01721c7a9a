import QtQml
import Kiosk.Theme

// Shares the rows of a table out to parts, one group of columns after the other, and says where on its part each stands.
// A row's place counts through all groups, in the order in which they are shown.
QtObject {
    id: root

    required property list<var> groups
    // Rows by number, as they are shown.
    required property list<int> order
    required property int part
    readonly property alias of: rows.of
    property alias cuts: rows.cuts
    readonly property alias count: rows.count
    readonly property int first: rows.firsts[Math.min(root.part, root.count - 1)] ?? 0
    // The group on the part shown.
    readonly property int group: Math.floor(root.first / Math.max(1, root.order.length))
    // Column and row that somebody reads from, and the part that has them.
    property list<int> read
    readonly property int readPart: root.read.length === 0 ? -1 : rows.of[Math.max(0, root.groups.findIndex(columns => columns.includes(root.read[0]))) * root.order.length + Math.max(0, root.order.indexOf(root.read[1]))] ?? -1
    // Column and row that each part begins with.
    readonly property list<var> starts: rows.firsts.map(place => [root.groups[Math.floor(place / Math.max(1, root.order.length))]?.[0] ?? 0, root.order[place % Math.max(1, root.order.length)] ?? 0])
    property list<real> tops
    // How high the rows of the part shown are together, with the room that each gets of what is left over.
    property real filled: 0
    property real extra: 0
    // Rows move only where another order asks for it, not when there is another size.
    property bool gliding: false
    property string _arranged
    readonly property RowParts _rows: RowParts {
        id: rows
    }

    // `cut` as for RowParts.
    function share(heights: list<real>, room: real, cut: var): void {
        root.gliding = !Theme.reducedMotion && root._arranged !== "" && root._arranged !== root.order.join();
        root._arranged = root.order.join();
        rows.share(heights, room, 0, 0, cut, place => place % Math.max(1, root.order.length) === 0);
        const pieces = heights.map((height, place) => rows.cuts[place].length > 0 ? rows.cuts[place].map(piece => piece.height) : [height]);
        const part = Math.min(root.part, rows.count - 1);
        const here = pieces.map((several, place) => several[part - rows.of[place]] ?? 0).filter(height => height > 0);
        const needed = here.reduce((sum, height) => sum + height, 0);
        root.extra = Math.max(0, Math.min(Theme.px(30), (room - needed) / Math.max(1, here.length)));
        root.filled = needed + root.extra * here.length;
        let top = 0, before = -1;
        root.tops = pieces.map((several, place) => {
            const at = rows.of[place] === before ? top : 0;
            before = rows.of[place] + several.length - 1;
            top = (several.length > 1 ? 0 : at) + several[several.length - 1] + root.extra;
            return at;
        });
    }
}
