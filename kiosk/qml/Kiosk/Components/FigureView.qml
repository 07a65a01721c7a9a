pragma ComponentBehavior: Bound

import QtQuick
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
    // Its names are buttons elsewhere too.
    property bool echoing: false
    property color ground: Theme.paper
    property real corner: Theme.px(20)
    property size preview: Qt.size(0, 0)
    property real sharpness: 1
    // Room below the picture for buttons, as far as there is any.
    property real below: 0
    property point centre: Qt.point(0.5, 0.5)
    property Component lively: null
    readonly property LivelyItem stage: stageLoader.item as LivelyItem
    readonly property string lit: root.spot || root.highlight
    readonly property rect area: Qt.rect(root.pictureX, root.pictureY, root.pictureWidth, root.pictureHeight)
    readonly property real pictureWidth: Math.min(root.width, root.height * root.aspect) * root.zoom
    readonly property real pictureHeight: root.pictureWidth / root.aspect
    readonly property real pictureX: root.pictureWidth <= root.width ? (root.width - root.pictureWidth) / 2 : Math.min(0, Math.max(root.width - root.pictureWidth, root.width / 2 - root.centre.x * root.pictureWidth))
    readonly property real pictureY: root.pictureHeight <= root.height ? Math.max(0, Math.min((root.height - root.pictureHeight) / 2, root.height - root.below - root.pictureHeight)) : Math.min(0, Math.max(root.height - root.pictureHeight, root.height / 2 - root.centre.y * root.pictureHeight))
    readonly property size drawn: Qt.size(Math.min(root.width, root.height * root.aspect) * root.sharpness, Math.min(root.width, root.height * root.aspect) / root.aspect * root.sharpness)

    signal tapped(structure: string)
    signal pointed(at: point)

    Accessible.ignored: !root.alt
    Accessible.name: root.alt
    Accessible.role: Accessible.Graphic
    clip: root.zoom > 1

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

            onPointed: at => root.pointed(at)
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
    FigureLabels {
        anchors.fill: parent
        area: root.area
        arrangement: stack.aim
        chosen: root.chosen
        echo: root.echoing
        gliding: stack.moving
        keepClear: root.keepClear.concat(root.stage?.keepClear ?? [])
        labels: root.labels
        stage: root.stage

        onTapped: structure => root.tapped(structure)
    }
}
