pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// The chosen columns side by side, an aspect a row; rows that find no room go to further parts.
Item {
    id: root

    required property TableContent table
    required property int chapter
    required property list<int> columns
    required property int part
    property int partCount: 1
    property list<int> parts
    property real extra: 0
    readonly property bool aside: !Theme.portrait
    readonly property real nameWidth: root.aside ? Math.min(Theme.px(260 * Theme.head), root.width * 0.2) : 0
    readonly property real cellWidth: (root.width - root.nameWidth) / Math.max(1, root.columns.length)

    signal followed(link: string)

    function split(): void {
        const room = root.height - header.height - Theme.px(8);
        const result = [];
        let used = 0, page = 0;
        for (let i = 0; i < rows.count; ++i) {
            const height = rows.itemAt(i)?.implicitHeight ?? 0;
            if (used > 0 && used + height > room + 1) {
                page += 1;
                used = 0;
            }
            used += height;
            result.push(page);
        }
        root.parts = result;
        root.partCount = page + 1;
        const shown = result.map((at, i) => at === Math.min(root.part, page) ? rows.itemAt(i).implicitHeight : 0).filter(height => height > 0);
        root.extra = Math.min(Theme.px(30), (room - shown.reduce((sum, height) => sum + height, 0)) / Math.max(1, shown.length));
    }

    onColumnsChanged: Qt.callLater(root.split)
    onHeightChanged: Qt.callLater(root.split)
    onPartChanged: Qt.callLater(root.split)
    onWidthChanged: Qt.callLater(root.split)

    Rectangle {
        anchors.fill: body
        border.color: Theme.line
        border.width: Theme.light ? 0 : Theme.stroke
        color: Theme.surface
        radius: Theme.radiusMedium
    }
    Words {
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(22)
        anchors.verticalCenter: header.verticalCenter
        color: Theme.chapterColors[(root.chapter + 2) % 3]
        font.pixelSize: Theme.px(27 * Theme.body)
        font.weight: Font.Bold
        lineScale: 1
        text: root.table.name(0)
        textFormat: Text.PlainText
        visible: root.aside
        width: root.nameWidth - Theme.px(30)
    }
    Row {
        id: header

        readonly property real tallest: Math.max(Theme.px(76), ...Array.from(heads, head => head.needed))
        readonly property list<CompareHead> heads: Array.from({
            "length": headRepeater.count
        }, (_, i) => headRepeater.itemAt(i) as CompareHead).filter(head => head)

        height: tallest
        anchors.left: parent.left
        anchors.leftMargin: root.nameWidth

        onHeightChanged: Qt.callLater(root.split)

        Repeater {
            id: headRepeater

            model: root.columns

            CompareHead {
                required property int modelData

                chapter: root.chapter
                height: header.height
                text: root.table.name(modelData)
                width: root.cellWidth
            }
        }
    }
    Column {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.topMargin: Theme.px(8)

        Repeater {
            id: rows

            model: root.table.rows

            onCountChanged: Qt.callLater(root.split)

            CompareRow {
                cellWidth: root.cellWidth
                chapter: root.chapter
                columns: root.columns
                first: index === 0 || root.parts[index - 1] !== root.parts[index]
                height: implicitHeight + Math.max(0, root.extra)
                nameWidth: root.nameWidth
                table: root.table
                visible: (root.parts[index] ?? 0) === Math.min(root.part, root.partCount - 1)
                width: body.width

                onFollowed: link => root.followed(link)
                onImplicitHeightChanged: Qt.callLater(root.split)
            }
        }
    }
}
