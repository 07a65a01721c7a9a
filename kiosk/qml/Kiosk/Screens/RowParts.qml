import QtQml

// Shares rows out to parts: each is filled until the next row finds no room. `of` is the part of each row, `untitled`
// says of each part whether the title makes way for a row that is too tall to stand below it.
QtObject {
    id: root

    property list<int> of
    property list<bool> untitled
    property int count: 1
    // Some row is taller than a whole part.
    property bool tight: false

    // Rows of no height go with the one before them. `title`: what it takes of the room, 0 without one.
    function share(heights: list<real>, room: real, title: real, gap: real): void {
        const of = [], untitled = [false];
        let part = 0, used = title, empty = true;
        for (const height of heights) {
            if (height > 0) {
                if (!empty && used + gap + height > room + 1) {
                    part += 1;
                    empty = true;
                    used = title;
                }
                if (empty) {
                    // On the first part the title stays, be it alone.
                    const below = used + height <= room + 1;
                    part += below || part > 0 || title === 0 ? 0 : 1;
                    used = below ? used : 0;
                    untitled[part] = used === 0;
                }
                used += (empty ? 0 : gap) + height;
                empty = false;
            }
            of.push(part);
        }
        root.of = of;
        root.untitled = untitled;
        root.count = part + 1;
        root.tight = Math.max(0, ...heights) > room + 1;
    }
}
