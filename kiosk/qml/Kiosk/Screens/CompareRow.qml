pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// One aspect of every chosen column.
Item {
    id: root

    required property int row
    required property TableContent table
    required property list<int> columns
    required property real nameWidth
    required property int chapter
    required property bool first
    required property bool marked
    // Whether all cells are told one after the other, each with the name of its column.
    property bool listed: false
    // What is seen of a single cell that is cut, and what is held against the room while it is measured.
    property var piece: null
    property string tried
    readonly property list<string> texts: !root.listed ? root.columns.map(column => root.table.cell(root.row, column)) : [root.columns.map(column => "<b>" + root.table.header(column).replace(/<[^>]*>/g, "") + ":</b> " + root.table.cell(root.row, column)).join("<br/>")]
    readonly property real cellWidth: (root.width - root.nameWidth) / Math.max(1, root.texts.length)
    // Whether a word is wider than its cell, or than the room for names.
    readonly property bool cramped: root._cells.some(cell => cell?.share < 1)
    readonly property bool nameCramped: longest.share < 1
    readonly property Cutting _cutting: Cutting {
    }
    readonly property bool aside: root.nameWidth > 0
    readonly property real cellsHeight: Math.max(0, ...root._cells.map(cell => cell?.implicitHeight ?? 0))
    readonly property list<CompareCell> _cells: Array.from({
        "length": cellRepeater.count
    }, (_, i) => cellRepeater.itemAt(i) as CompareCell)

    signal followed(link: string)

    // The pieces of a single cell for these rooms, each with its height.
    function cut(first: real, room: real): list<var> {
        if (root.texts.length > 1)
            return [];
        const measured = words => {
            root.tried = words;
            return root.implicitHeight;
        };
        const found = root._cutting.cut(root.texts[0], (words, n) => measured(words) <= (n > 0 ? room : first) + 1);
        found.forEach(piece => piece.height = measured(piece.words));
        root.tried = "";
        return found;
    }

    implicitHeight: (root.aside ? Math.max(name.implicitHeight, root.cellsHeight) : name.implicitHeight + Theme.px(4) + root.cellsHeight) + Theme.px(26)
    z: root.marked ? 1 : 0

    RowMark {
        anchors.fill: parent
        visible: root.marked
    }
    Rectangle {
        color: Theme.line
        height: Theme.stroke
        visible: !root.first
        width: root.width - Theme.px(32)
        x: Theme.px(16)
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
        pixelSize: Theme.px(26 * Theme.body)
        text: root.table.cell(root.row, 0)
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

            model: root.texts.length

            CompareCell {
                required property int index
                readonly property string heard: root.listed ? root.columns.map(column => root.table.name(column) + "\n" + Prose.plain(root.table.cell(root.row, column))).join("\n") : root.table.name(root.columns[index]) + "\n" + Prose.plain(root.texts[index])

                Accessible.name: name.said + "\n" + (root.piece?.spoken ?? heard)
                Accessible.role: inert ? Accessible.Cell : Accessible.Button
                text: root.texts.length > 1 ? root.texts[index] : root.tried || (root.piece?.words ?? root.texts[0] ?? "")
                width: root.cellWidth

                onFollowed: link => root.followed(link)
            }
        }
    }
}
