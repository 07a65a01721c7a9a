pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A figure in layers, seen only while a change of state moves them: at rest one picture does. They are drawn a while
// after `layers` are given, and gone when those are taken away.
Item {
    id: root

    required property string figure
    required property string arrangement
    required property var layers
    required property size drawn
    // Only the layers of the groups highlighted, which stand out.
    property bool lit: false
    property string highlight
    // The state that it has set out for.
    property string aim
    readonly property bool moving: travel.running && repeater.count > 0
    property real _progress: 1
    // Whose the layers are: the old ones must not ask for themselves in a figure that comes before its layers.
    property string _figure

    function go(): void {
        const parts = Array.from({
            "length": repeater.count
        }, (_, i) => repeater.itemAt(i) as FigureLayer);
        const ready = parts.every(part => part?.ready);
        const far = parts.filter(part => part?.go(root.arrangement)).length > 0;
        travel.stop();
        root._progress = far && ready ? 0 : 1;
        if (far && ready)
            travel.start();
        root.aim = root.arrangement;
    }

    clip: true
    visible: root.moving

    Component.onCompleted: root.aim = root.arrangement
    onArrangementChanged: root.go()
    onLayersChanged: {
        loading.stop();
        repeater.model = null;
        if (root.layers)
            loading.start();
    }

    Timer {
        id: loading

        // What is seen comes first.
        interval: 2 * Theme.calm

        onTriggered: {
            root._figure = root.figure;
            repeater.model = root.layers;
        }
    }
    Glide {
        id: travel

        property: "_progress"
        target: root
        to: 1
    }
    Repeater {
        id: repeater

        FigureLayer {
            anchors.fill: parent
            figure: root._figure
            glow: root.lit
            light: !root.lit || root.highlight.split(",").includes(groups.split(",")[0]) ? 1 : 0
            progress: root._progress
            resolution: root.drawn.width > 1600 ? Qt.size(1600, 1600 * root.drawn.height / root.drawn.width) : root.drawn

            Behavior on light {
                NumberAnimation {
                    duration: Theme.calm
                }
            }

            Component.onCompleted: go(root.arrangement)
        }
    }
}
