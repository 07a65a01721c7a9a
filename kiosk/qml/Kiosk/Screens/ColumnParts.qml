import QtQuick

// Shares a slide's rows out to parts, as RowParts does, and cuts those that are too tall for one. All steps share one
// place, as high as the tallest, because each is a page of its part.
RowParts {
    id: root

    property list<BlockRow> steps
    property int stepped: -1
    // The first part of what may matter most.
    property int weighed: 0
    property var stepCuts: []
    readonly property Cutting _cutting: Cutting {
    }

    // Whether all found room, the rows being whole. Where more room can be asked for, nothing is cut.
    function put(rows: list<BlockRow>, room: real, title: real, gap: real, roomToAsk: bool): bool {
        root.cuts = [];
        root.stepCuts = [];
        const choices = row => (row.contentItem as Loader)?.item as MatterChoices;
        const steps = rows.filter(row => row.kind === "step");
        const tallest = Math.max(0, ...steps.map(row => row.implicitHeight));
        const heights = rows.map(row => row.apart || row.kind === "step" && row !== steps[0] ? 0 : row === steps[0] ? tallest : choices(row)?.whole ?? row.implicitHeight);
        if (roomToAsk && Math.max(0, ...heights) > room + 1)
            return false;
        const measured = (row, words) => {
            row.tried = words;
            return row.implicitHeight;
        };
        const cutRow = (row, first) => {
            const found = root._cutting.cut(row.words, (words, n) => measured(row, words) <= (n > 0 ? room : first) + 1);
            found.forEach(piece => piece.height = measured(row, piece.words));
            row.tried = "";
            return found;
        };
        const cut = (at, first) => {
            if ((choices(rows[at]) || rows[at] === steps[0]) && first < room)
                return [];
            if (choices(rows[at]))
                return choices(rows[at]).heights.map(height => ({
                            "height": height
                        }));
            if (rows[at] !== steps[0])
                return cutRow(rows[at], first);
            root.stepCuts = steps.map(row => row.implicitHeight > room + 1 ? cutRow(row, room) : []);
            return [
                {
                    "height": room
                }
            ];
        };
        root.share(heights, room, title, gap, cut, () => false);
        root.steps = steps;
        root.weighed = root.of[rows.findIndex(choices)] ?? 0;
        root.stepped = root.of[rows.findIndex(row => row.kind === "step")] ?? -1;
        return true;
    }
}
