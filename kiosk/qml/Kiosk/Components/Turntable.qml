import QtQuick
import Kiosk.Theme

// Which view of a turntable a finger, the buttons or a slide have turned to. A finger across its width is half a turn.
Item {
    id: root

    property int views: 72
    property int at: 0
    property real angle: 0
    property bool held: false
    readonly property int view: ((Math.round(root.angle) % root.views) + root.views) % root.views
    readonly property bool turning: drag.active || motion.running

    function turn(to: real, milliseconds: int): void {
        motion.stop();
        motion.duration = Theme.reducedMotion ? 0 : milliseconds;
        motion.to = Math.round(to);
        motion.start();
    }

    onAtChanged: {
        const way = (((root.at - root.angle) % root.views) + root.views) % root.views;
        root.turn(root.angle + (way > root.views / 2 ? way - root.views : way), 450);
    }
    onViewsChanged: root.angle = root.at
    Component.onCompleted: root.angle = root.at

    NumberAnimation {
        id: motion

        easing.type: Easing.OutCubic
        property: "angle"
        target: root
    }
    DragHandler {
        id: drag

        property real start: 0
        property real speed: 0
        property double moved: 0
        readonly property real perPixel: root.views / 2 / Math.max(1, root.width)

        acceptedButtons: Qt.LeftButton
        enabled: !root.held
        target: null
        yAxis.enabled: false

        onActiveChanged: {
            if (active) {
                motion.stop();
                start = root.angle;
                speed = 0;
            } else {
                // A finger that rested before it left gives no swing.
                const swing = Theme.reducedMotion || Date.now() - moved > 80 ? 0 : speed * perPixel * 0.3;
                root.turn(root.angle + Math.max(-root.views / 3, Math.min(root.views / 3, swing)), 900);
            }
        }
        onActiveTranslationChanged: if (active) {
            root.angle = start + activeTranslation.x * perPixel;
            speed = centroid.velocity.x;
            moved = Date.now();
        }
    }
}
