pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Figures
import Kiosk.Theme

// The labels of a figure whose picture lies in `area`, placed anew when anything moves that they mind.
Item {
    id: root

    required property var labels
    required property rect area
    required property string arrangement
    required property LivelyItem stage
    required property string chosen
    required property list<real> keepClear
    required property bool gliding
    required property bool echo

    signal tapped(structure: string)

    function place(): void {
        const all = Array.from({
            "length": repeater.count
        }, (_, i) => repeater.itemAt(i) as FigureLabel).filter(each => each && each.place !== "" && each.opacity > 0);
        const seats = all.filter(each => each.seated).map(each => {
            const x = Math.max(0, Math.min(root.width - each.pill.width, each.target.x - each.pill.width / 2));
            const blocked = (y, i) => i % 4 === 0 && x < root.keepClear[i] + root.keepClear[i + 2] && x + each.pill.width > root.keepClear[i] && y < root.keepClear[i + 1] + root.keepClear[i + 3] && y + each.pill.height > root.keepClear[i + 1];
            const y = root.keepClear.reduce((at, _, i) => blocked(at, i) ? root.keepClear[i + 1] - each.pill.height - Theme.px(8) : at, each.target.y - each.pill.height / 2);
            return Qt.rect(x, y, each.pill.width, each.pill.height);
        });
        // Names that would cover each other wait for a closer look.
        const crowded = seats.some((a, i) => seats.some((b, k) => k > i && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height));
        all.filter(each => each.seated).forEach((each, i) => each.moveTo([seats[i].x, seats[i].y, 0, 0, crowded ? 0 : 1]));
        const pointing = all.filter(each => !each.seated);
        const placed = LabelPlacer.place(pointing.map(p => p.pill.width), pointing.map(p => p.pill.height), pointing.map(p => p.target.x), pointing.map(p => p.target.y), pointing.map(p => p.side), root.width, root.height, root.area.x, root.area.y, root.area.width, root.area.height, root.keepClear, Theme.px(16));
        pointing.forEach((p, i) => p.moveTo(placed.slice(5 * i, 5 * i + 5)));
    }

    onAreaChanged: placing.restart()
    onArrangementChanged: placing.restart()
    onHeightChanged: placing.restart()
    onKeepClearChanged: placing.restart()
    onWidthChanged: placing.restart()

    Timer {
        id: placing

        interval: 0

        onTriggered: root.place()
    }
    Repeater {
        id: repeater

        model: root.labels

        onCountChanged: placing.restart()

        FigureLabel {
            anchors.fill: parent
            arrangement: !root.stage ? root.arrangement : root.stage.share < 0 ? root.stage.showing : anchorX < root.stage.share ? "0" : "1"
            chosen: structure.split(",").includes(root.chosen) || structure === root.chosen
            echo: root.echo
            gliding: root.gliding
            opacity: root.stage?.moving && !chosen ? 0 : 1
            seat: Math.max(root.area.width * 0.2, Theme.px(178 * Theme.control))
            target: Qt.point(root.area.x + anchor.x * root.area.width, root.area.y + anchor.y * root.area.height)

            onOpacityChanged: placing.restart()
            onPlaceChanged: placing.restart()
            onResized: placing.restart()
            onTapped: root.tapped(structure)
        }
    }
}
