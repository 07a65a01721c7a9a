pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Texts one below the other, in pages where there is no room for all. The first is said loudest.
Item {
    id: root

    required property list<string> texts
    // The size of each, in u, at 100 %.
    required property list<real> units
    required property real room
    // What of the room is given up where there are several pages.
    property real reserve: 0
    property int page: 0
    readonly property alias pages: parts.count
    readonly property list<var> frame: [root.width, root.room, root.reserve, Theme.body, root.texts]

    function split(): void {
        const rows = root.texts.map((_, i) => repeater.itemAt(i) as PagedText);
        const whole = rows.reduce((sum, row) => sum + (row.full ? row.measured(row.full) + column.spacing : 0), -column.spacing);
        const room = root.room - (whole > root.room + 1 ? root.reserve : 0);
        const cut = (at, first) => {
            const row = rows[at];
            const found = cutting.cut(row.full, (words, n) => row.measured(words) <= (n > 0 ? room : first) + 1);
            found.forEach(piece => piece.height = row.measured(piece.words));
            return found;
        };
        parts.share(rows.map(row => row.full ? row.measured(row.full) : 0), room, 0, column.spacing, cut, () => false);
    }

    implicitHeight: column.height

    onFrameChanged: splitting.restart()

    RowParts {
        id: parts
    }
    Cutting {
        id: cutting
    }
    Soon {
        id: splitting

        onTriggered: if (root.width > 0 && repeater.count === root.texts.length)
            root.split()
    }
    Column {
        id: column

        spacing: Theme.px(20)
        width: parent.width

        Repeater {
            id: repeater

            model: root.texts.length

            PagedText {
                required property int index
                readonly property int nth: root.page - (parts.of[index] ?? 0)

                color: index > 0 ? Theme.ink2 : Theme.ink
                font.pixelSize: Theme.px(root.units[index] * Theme.body)
                full: root.texts[index] ?? ""
                piece: parts.cuts[index]?.[nth] ?? null
                visible: full && nth >= 0 && nth < Math.max(1, parts.cuts[index]?.length ?? 1)
                width: column.width
            }
        }
    }
}
