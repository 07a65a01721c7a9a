import QtQml

// Shares rows out to parts: each is filled until the next row finds no room. `of` is the first part of each row,
// `cuts` its pieces where it needs several parts, `untitled` says of each part whether the title makes way.
QtObject {
    id: root

    property list<int> of
    property var cuts: []
    property list<bool> untitled
    property int count: 1
    // The row that each part begins with.
    readonly property list<int> firsts: Array.from({
        "length": root.count
    }, (_, part) => root.of.findIndex((of, row) => part >= of && part < of + Math.max(1, root.cuts[row]?.length ?? 1)))

    // Rows of no height go with the one before them. `title`: what it takes of the room, 0 without one. `cut(row,
    // first, room)`: the pieces of a row for these rooms, each with its height, or none. `fresh(row)`: whether it
    // begins a part.
    function share(heights: list<real>, room: real, title: real, gap: real, cut: var, fresh: var): void {
        const of = [], cuts = [], untitled = [];
        let part = 0, used = title, empty = true;
        const turn = () => {
            untitled[part] = title > 0 && used > (part > 0 ? room - title : room) + 1;
            part += 1;
            used = 0;
            empty = true;
        };
        heights.forEach((height, row) => {
            const more = height > 0 && !empty && (used + gap + height > room + 1 || fresh(row));
            if (more)
                turn();
            let pieces = [];
            if (height > 0 && used + height > room + 1) {
                // Below the title, be it a sentence; else the title stays alone.
                pieces = cut(row, room - used, room);
                if (pieces.length === 0 && used > 0) {
                    turn();
                    pieces = height > room + 1 ? cut(row, room, room) : [];
                }
            }
            of.push(part);
            cuts.push(pieces);
            const shares = pieces.length > 0 ? pieces.map(piece => piece.height) : [height];
            shares.forEach((share, nth) => {
                if (nth > 0)
                    turn();
                used += share > 0 ? (empty ? 0 : gap) + share : 0;
                empty = empty && !(share > 0);
            });
        });
        turn();
        root.of = of;
        root.cuts = cuts;
        root.untitled = untitled;
        root.count = part;
    }
}
