pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Visit

// The chosen columns side by side, an aspect a row; rows that find no room go to further parts.
Item {
    id: root

    required property TableContent table
    required property int chapter
    required property list<int> columns
    required property int part
    required property list<string> marked
    readonly property list<int> order: root.table.order(root.marked)
    readonly property alias partCount: parts.count
    // Whether more room can be had for a row that is too tall.
    property bool roomToAsk: false
    // How large the words are, where a row finds no room in full.
    property real shrink: 1
    property bool gliding: false
    property string arranged
    readonly property list<var> frame: [root.columns, root.order, root.part, root.width, root.height]
    readonly property list<var> fullFrame: [root.table, root.columns, Theme.body, root.width, root.height]
    readonly property bool aside: !Theme.portrait
    readonly property real nameWidth: !root.aside ? 0 : root.columns.length === 1 ? root.width * 0.34 : Math.min(Theme.px(260 * Theme.head), root.width * 0.2)
    readonly property real cellWidth: (root.width - root.nameWidth) / Math.max(1, root.columns.length)

    signal followed(link: string)
    signal crammed

    function split(): void {
        const room = root.height - header.height - Theme.px(8);
        const heights = root.order.map(row => rows.itemAt(row)?.implicitHeight ?? 0);
        const tight = Math.max(0, ...heights) > room + 1;
        if (tight && root.roomToAsk)
            return root.crammed();
        if (tight && root.shrink > 0.55) {
            root.shrink -= 0.05;
            return splitting.restart();
        }
        // Rows move only where another order asks for it, not when there is another size.
        root.gliding = !Theme.reducedMotion && root.arranged !== "" && root.arranged !== root.order.join();
        root.arranged = root.order.join();
        parts.share(heights, root.order, room, root.part);
    }

    onFrameChanged: splitting.restart()
    onFullFrameChanged: {
        root.shrink = 1;
        splitting.restart();
    }

    TableParts {
        id: parts
    }
    Soon {
        id: splitting

        onTriggered: root.split()
    }
    Rectangle {
        anchors.fill: body
        border.color: Theme.line
        border.width: Theme.light ? 0 : Theme.stroke
        color: Theme.surface
        radius: Theme.radiusMedium
    }
    CompareHeads {
        id: header

        cellWidth: root.cellWidth
        chapter: root.chapter
        columns: root.columns
        nameWidth: root.nameWidth
        table: root.table
        width: parent.width

        onHeightChanged: splitting.restart()
    }
    Item {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.topMargin: Theme.px(8)
        height: parts.filled

        Repeater {
            id: rows

            model: root.table.rows

            onCountChanged: splitting.restart()

            CompareRow {
                cellWidth: root.cellWidth
                chapter: root.chapter
                columns: root.columns
                first: y === 0
                height: implicitHeight + parts.extra
                marked: root.marked.includes(root.table.aspectId(index))
                nameWidth: root.nameWidth
                shrink: root.shrink
                table: root.table
                visible: (parts.of[index] ?? 0) === Math.min(root.part, root.partCount - 1)
                width: body.width
                y: parts.tops[index] ?? 0

                Behavior on y {
                    enabled: root.gliding

                    NumberAnimation {
                        duration: Theme.calm
                        easing.type: Easing.OutCubic
                    }
                }

                onFollowed: link => root.followed(link)
                onImplicitHeightChanged: splitting.restart()
            }
        }
    }
}
