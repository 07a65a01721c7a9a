pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Figures
import Kiosk.Theme

// A figure with the names of its structures. `pictures` are `figure|state|highlight`, drawn before they are asked for.
Item {
    id: root

    property string figure
    property string alt
    property real aspect: 1.6
    property list<string> pictures
    property string arrangement
    property string highlight
    property string spot
    property int at: 0
    property var labels: null
    property var motion: null
    property string chosen
    property list<real> keepClear
    property real zoom: 1
    property bool touchable: false
    property color ground: Theme.paper
    property real corner: Theme.px(20)
    property size preview: Qt.size(0, 0)
    property real sharpness: 1
    property point centre: Qt.point(0.5, 0.5)
    property Component lively: null
    readonly property LivelyItem stage: stageLoader.item as LivelyItem
    readonly property string lit: root.spot || root.highlight
    readonly property rect area: Qt.rect(root.pictureX, root.pictureY, root.pictureWidth, root.pictureHeight)
    readonly property real pictureWidth: Math.min(root.width, root.height * root.aspect) * root.zoom
    readonly property real pictureHeight: root.pictureWidth / root.aspect
    readonly property real pictureX: root.pictureWidth <= root.width ? (root.width - root.pictureWidth) / 2 : Math.min(0, Math.max(root.width - root.pictureWidth, root.width / 2 - root.centre.x * root.pictureWidth))
    readonly property real pictureY: root.pictureHeight <= root.height ? (root.height - root.pictureHeight) / 2 : Math.min(0, Math.max(root.height - root.pictureHeight, root.height / 2 - root.centre.y * root.pictureHeight))
    readonly property size drawn: Qt.size(Math.min(root.width, root.height * root.aspect) * root.sharpness, Math.min(root.width, root.height * root.aspect) / root.aspect * root.sharpness)

    signal tapped(structure: string)

    function placeLabels(): void {
        const pills = [];
        for (let i = 0; i < repeater.count; ++i)
            pills.push(repeater.itemAt(i) as FigureLabel);
        const named = pills.filter(pill => pill && pill.place !== "");
        const placed = LabelPlacer.place(named.map(p => p.pill.width), named.map(p => p.pill.height), named.map(p => p.target.x), named.map(p => p.target.y), named.map(p => p.side), root.width, root.height, root.pictureX, root.pictureY, root.pictureWidth, root.pictureHeight, root.keepClear.concat(root.stage?.keepClear ?? []), Theme.px(16));
        named.forEach((p, i) => p.moveTo(placed.slice(5 * i, 5 * i + 5)));
    }

    Accessible.name: root.alt
    Accessible.role: Accessible.Graphic
    clip: root.zoom > 1

    onAreaChanged: placing.restart()
    onArrangementChanged: placing.restart()
    onKeepClearChanged: placing.restart()

    Timer {
        id: placing

        interval: 0

        onTriggered: root.placeLabels()
    }
    FigurePictures {
        id: stack

        arrangement: root.arrangement
        at: root.at
        drawn: root.drawn
        figure: root.lively ? "" : root.figure
        ground: root.ground
        height: root.pictureHeight
        highlight: root.lively ? "" : root.highlight
        motion: Theme.reducedMotion ? null : root.motion
        pictures: root.lively ? [] : root.pictures
        preview: root.preview
        spot: root.lively ? "" : root.spot
        width: root.pictureWidth
        x: root.pictureX
        y: root.pictureY

        FigureTouch {
            anchors.fill: parent
            arrangement: root.arrangement
            at: root.stage?.showing ?? root.at
            figure: root.stage?.shown ?? root.figure
            resting: !(root.stage?.moving ?? false)
            share: root.stage?.share ?? -1
            visible: root.touchable

            onTouched: structure => root.tapped(structure)
        }
    }
    RoundedFrame {
        readonly property point from: Qt.point(Math.max(0, root.pictureX), Math.max(0, root.pictureY))

        around: Qt.rect(from.x, from.y, Math.min(root.width, root.pictureX + root.pictureWidth) - from.x, Math.min(root.height, root.pictureY + root.pictureHeight) - from.y)
        corner: root.corner
        ground: root.ground
    }
    Loader {
        id: stageLoader

        anchors.fill: parent
        sourceComponent: root.lively
    }
    Repeater {
        id: repeater

        model: root.labels

        onCountChanged: placing.restart()

        FigureLabel {
            anchors.fill: parent
            chosen: structure.split(",").includes(root.chosen) || structure === root.chosen
            arrangement: !root.stage ? stack.aim : root.stage.share < 0 ? root.stage.showing : anchorX < root.stage.share ? "0" : "1"
            gliding: stack.moving
            opacity: root.stage?.moving && !chosen ? 0 : 1
            target: Qt.point(root.pictureX + anchor.x * root.pictureWidth, root.pictureY + anchor.y * root.pictureHeight)

            onPlaceChanged: placing.restart()
            onResized: placing.restart()
            onTapped: root.tapped(structure)
        }
    }
}
