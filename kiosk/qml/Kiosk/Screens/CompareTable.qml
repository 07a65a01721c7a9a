pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Visit

// The chosen columns side by side, an aspect a row; rows that find no room go to further parts. Columns that find no
// room beside each other are shown two at a time, then one; those of a table that compares no options row by row.
Item {
    id: root

    required property TableContent table
    required property int chapter
    required property list<int> columns
    required property int part
    required property list<string> marked
    readonly property list<int> order: root.table.order(root.marked)
    readonly property alias partCount: tableParts.count
    // Whether more room can be had for a row that is too tall.
    property bool roomToAsk: false
    readonly property alias gliding: tableParts.gliding
    readonly property list<var> fullFrame: [root.table, root.columns, Theme.body, root.width, root.height]
    readonly property alias readPart: tableParts.readPart
    property bool _busy: false

    signal followed(link: string)
    signal crammed

    function split(): void {
        const room = root.height - header.height - Theme.px(8), each = root.order.length;
        const places = Array.from({
            "length": compareSides.groups.length * each
        }, (_, i) => repeater.itemAt(Math.floor(i / each) * root.table.rows + root.order[i % each]) as ComparePlace);
        if (room <= 0 || places.some(row => !row))
            return;
        root._busy = true;
        tableParts.cuts = [];
        const heights = places.map(row => row.implicitHeight);
        const tight = Math.max(0, ...heights) > room + 1;
        if (tight && root.roomToAsk)
            root.crammed();
        else if (compareSides.aside && places.some(row => row.nameCramped))
            compareSides.stacked = true;
        else if (compareSides.beside > 1 && (tight || places.some(row => row.cramped)))
            compareSides.beside = compareSides.fewer;
        else
            tableParts.share(heights, room, (place, first) => places[place].cut(first, room));
        root._busy = false;
    }

    onOrderChanged: splitting.restart()
    onFullFrameChanged: {
        compareSides.stacked = false;
        compareSides.beside = compareSides.most;
        splitting.restart();
    }
    onPartChanged: {
        tableParts.read = root._busy || splitting.running ? tableParts.read : tableParts.starts[root.part] ?? [];
        splitting.restart();
    }

    CompareSides {
        id: compareSides

        columns: root.columns
        table: root.table
        width: root.width

        onBesideChanged: splitting.restart()
        onStackedChanged: splitting.restart()
    }
    TableParts {
        id: tableParts

        groups: compareSides.groups
        order: root.order
        part: root.part
    }
    Soon {
        id: splitting

        onTriggered: root.split()
    }
    CompareHeads {
        id: header

        chapter: root.chapter
        shown: tableParts.group
        sides: compareSides
        table: root.table
        width: parent.width

        onHeightChanged: splitting.restart()
    }
    Rectangle {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.topMargin: compareSides.listed ? 0 : Theme.px(8)
        border.color: Theme.line
        border.width: Theme.light ? 0 : Theme.stroke
        color: Theme.surface
        height: tableParts.filled
        radius: Theme.radiusMedium

        Repeater {
            id: repeater

            // As many as there can be, so that none goes while it is shown.
            model: root.table.rows * Math.max(1, root.table.columns - 1)

            onCountChanged: splitting.restart()

            ComparePlace {
                chapter: root.chapter
                markedAspects: root.marked
                parts: tableParts
                sides: compareSides
                table: root.table
                width: body.width

                onFollowed: link => root.followed(link)
                onImplicitHeightChanged: if (!root._busy && !piece)
                    splitting.restart()
            }
        }
    }
}
