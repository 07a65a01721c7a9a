pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Reader
import Kiosk.Theme

// Over all else: takes every touch while somebody does not look, and waits for a finger to rest in the very corner, below
// on either side. What lies there has room beside it, so a slow tap on it is one.
Item {
    id: root

    required property Reader reader
    // Milliseconds that a finger rests.
    property int patience: 3000
    readonly property real corner: Math.max(Theme.px(80), 15 * Theme.pixelsPerMillimetre)

    MultiPointTouchArea {
        anchors.fill: parent
        enabled: root.reader.sightless
        maximumTouchPoints: 5
        visible: enabled

        onCanceled: points => points.forEach(point => root.reader.touch("cancel", point.pointId, point.x, point.y, Theme.unit))
        onPressed: points => points.forEach(point => root.reader.touch("press", point.pointId, point.x, point.y, Theme.unit))
        onReleased: points => points.forEach(point => root.reader.touch("release", point.pointId, point.x, point.y, Theme.unit))
        onUpdated: points => points.forEach(point => root.reader.touch("move", point.pointId, point.x, point.y, Theme.unit))
    }
    Repeater {
        model: 2

        Item {
            id: spot

            required property int index

            height: root.corner
            width: root.corner
            x: spot.index ? root.width - width : 0
            y: root.height - height

            PointHandler {
                id: finger

                onActiveChanged: if (active)
                    holding.restart()
                else
                    holding.stop()
                onPointChanged: if (active && !spot.contains(point.position))
                    holding.stop()
            }
            Timer {
                id: holding

                interval: root.patience

                onTriggered: root.reader.cornerHeld()
            }
        }
    }
    Connections {
        function onActing(): void {
            Theme.keysInUse = true;
        }

        target: root.reader
    }
}
