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
    property int partCount: 1
    property list<int> parts
    property list<real> tops
    property real filled: 0
    property real extra: 0
    property bool gliding: false
    property string arranged
    readonly property list<var> frame: [root.columns, root.order, root.part, root.width, root.height]
    readonly property bool aside: !Theme.portrait
    readonly property real nameWidth: !root.aside ? 0 : root.columns.length === 1 ? root.width * 0.34 : Math.min(Theme.px(260 * Theme.head), root.width * 0.2)
    readonly property real cellWidth: (root.width - root.nameWidth) / Math.max(1, root.columns.length)

    signal followed(link: string)

    function split(): void {
        const room = root.height - header.height - Theme.px(8);
        const heights = root.order.map(row => rows.itemAt(row)?.implicitHeight ?? 0);
        let page = 0, used = 0;
        const pages = heights.map(height => {
            const fits = used === 0 || used + height <= room + 1;
            page += fits ? 0 : 1;
            used = (fits ? used : 0) + height;
            return page;
        });
        const shown = heights.filter((_, i) => pages[i] === Math.min(root.part, page));
        const needed = shown.reduce((sum, height) => sum + height, 0);
        root.extra = Math.max(0, Math.min(Theme.px(30), (room - needed) / Math.max(1, shown.length)));
        root.filled = needed + root.extra * shown.length;
        const parts = [], tops = [];
        let top = 0;
        root.order.forEach((row, i) => {
            top = i > 0 && pages[i] === pages[i - 1] ? top : 0;
            parts[row] = pages[i];
            tops[row] = top;
            top += heights[i] + root.extra;
        });
        // Rows move only where another order asks for it, not when there is another size.
        root.gliding = !Theme.reducedMotion && root.arranged !== "" && root.arranged !== root.order.join();
        root.arranged = root.order.join();
        root.parts = parts;
        root.tops = tops;
        root.partCount = page + 1;
    }

    onFrameChanged: splitting.restart()

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
        height: root.filled

        Repeater {
            id: rows

            model: root.table.rows

            onCountChanged: splitting.restart()

            CompareRow {
                cellWidth: root.cellWidth
                chapter: root.chapter
                columns: root.columns
                first: y === 0
                height: implicitHeight + root.extra
                marked: root.marked.includes(root.table.aspectId(index))
                nameWidth: root.nameWidth
                table: root.table
                visible: (root.parts[index] ?? 0) === Math.min(root.part, root.partCount - 1)
                width: body.width
                y: root.tops[index] ?? 0

                Behavior on y {
                    enabled: root.gliding

                    NumberAnimation {
                        duration: 240
                        easing.type: Easing.OutCubic
                    }
                }

                onFollowed: link => root.followed(link)
                onImplicitHeightChanged: splitting.restart()
            }
        }
    }
}
