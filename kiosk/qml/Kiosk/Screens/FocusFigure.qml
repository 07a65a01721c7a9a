pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Visit

// A figure to move closer to, by buttons, two fingers, or one finger once it is close: what is dragged to the middle
// comes there by a touch, too.
Item {
    id: root

    required property FigureContent figure
    required property string chosen
    property alias keepClear: view.keepClear
    property alias ground: view.ground
    property alias preview: view.preview
    readonly property alias zoom: view.zoom
    readonly property real most: 4
    // As on the slide, unless that hides what is chosen.
    readonly property string before: root.figure?.arrangement ?? ""
    readonly property string arrangement: root.figure?.stateShowing(root.before, root.chosen) ?? ""

    signal tapped(structure: string)

    function zoomBy(factor: real): void {
        view.zoom = Math.min(root.most, Math.max(1, view.zoom * factor));
        if (view.zoom < 1.02)
            view.centre = Qt.point(0.5, 0.5);
    }

    clip: true

    FigureView {
        id: view

        alt: root.figure?.alt ?? ""
        anchors.fill: parent
        arrangement: root.arrangement
        aspect: root.figure?.aspect ?? 1
        at: root.figure?.at ?? 0
        chosen: root.chosen
        echoing: true
        figure: root.figure?.name ?? ""
        labels: root.figure?.labels ?? null
        lively: root.figure?.lively ? livelyFigure : null
        pictures: root.figure ? Array.from(new Set([root.before, root.arrangement].filter(state => state === "" || root.figure.states.includes(state))), state => root.figure.name + "|" + state + "|") : []
        sharpness: zoom > 1.2 ? 2 : 1
        spot: root.figure?.alike(root.chosen) ?? ""
        touchable: true

        onPointed: at => {
            if (view.zoom > 1)
                view.centre = at;
        }
        onTapped: structure => root.tapped(structure)
    }
    Component {
        id: livelyFigure

        LivelyFigure {
            at: root.figure?.at ?? 0
            figure: root.figure
            host: view
        }
    }
    PinchHandler {
        property real start: 1

        maximumPointCount: 2
        minimumPointCount: 2
        rotationAxis.enabled: false
        scaleAxis.maximum: 1000
        scaleAxis.minimum: 0.001
        target: null
        xAxis.enabled: false
        yAxis.enabled: false

        onActiveChanged: if (active)
            start = view.zoom
        onActiveScaleChanged: if (active)
            root.zoomBy(start * activeScale / view.zoom)
    }
    DragHandler {
        id: drag

        property point start

        enabled: view.zoom > 1
        maximumPointCount: 1
        target: null

        onActiveChanged: if (active)
            start = view.centre
        onActiveTranslationChanged: if (active)
            view.centre = Qt.point(Math.min(1, Math.max(0, start.x - activeTranslation.x / view.pictureWidth)), Math.min(1, Math.max(0, start.y - activeTranslation.y / view.pictureHeight)))
    }
}
