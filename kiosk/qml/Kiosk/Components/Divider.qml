import QtQuick
import Kiosk.Theme

// The line between two pictures that a finger drags. `share` is where it stands, as a part of the width.
Item {
    id: root

    property real share: 0.5
    readonly property bool moving: drag.active || motion.running

    function slide(to: real): void {
        motion.stop();
        motion.to = to;
        motion.start();
    }

    NumberAnimation {
        id: motion

        duration: Theme.travel
        easing.type: Easing.InOutCubic
        property: "share"
        target: root
    }
    Rectangle {
        id: line

        color: Theme.pictureInk
        height: parent.height
        width: Theme.px(10)
        x: root.share * root.width - width / 2

        Rectangle {
            anchors.centerIn: parent
            color: Theme.accent
            height: parent.height
            width: Theme.px(4)
        }
    }
    Rectangle {
        id: handle

        border.color: Theme.pictureInk
        border.width: Theme.px(4)
        color: Theme.accent
        height: Theme.touch
        radius: height / 2
        width: Theme.touch
        x: root.share * root.width - width / 2
        // Low, so that a hand hides little of what is compared.
        y: Math.max(0, root.height * 0.84 - height / 2)

        Icon {
            anchors.centerIn: parent
            color: Theme.pictureInk
            name: "compare"
            size: Theme.px(52)
        }
    }
    DragHandler {
        id: drag

        property real start: 0

        acceptedButtons: Qt.LeftButton
        target: null
        yAxis.enabled: false

        onActiveChanged: if (active) {
            motion.stop();
            start = root.share;
        }
        onActiveTranslationChanged: if (active)
            root.share = Math.max(0, Math.min(1, start + activeTranslation.x / Math.max(1, root.width)))
    }
}
