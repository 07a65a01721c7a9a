import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// Something to touch. Activates when the finger leaves within the slop, however long it stayed, unless it travelled
// further; a second activation right after the first is a trembling hand, not a wish.
T.AbstractButton {
    id: root

    property real ring: Theme.radiusMedium
    // It says something, but leads nowhere.
    property bool inert: false
    property real _travel: 0
    property double _last: 0

    signal activated

    // What assistive technology calls: whoever presses so points at nothing, as with keys.
    function accessiblePressAction(): void {
        if (root.inert)
            return;
        Theme.keysInUse = true;
        root.click();
    }

    focusPolicy: root.inert ? Qt.NoFocus : Qt.StrongFocus
    Accessible.name: root.text
    Accessible.role: root.inert ? Accessible.StaticText : Accessible.Button

    containmentMask: Item {
        // What looks smaller than a fingertip can be touched beside it.
        readonly property real slop: root.pressed ? Theme.slop : 0
        readonly property real besideX: Math.max(slop, (Theme.touchLeast - root.width) / 2)
        readonly property real besideY: Math.max(slop, (Theme.touchLeast - root.height) / 2)

        height: root.inert ? 0 : root.height + 2 * besideY
        parent: root
        width: root.inert ? 0 : root.width + 2 * besideX
        x: -besideX
        y: -besideY
    }

    Keys.onEnterPressed: root.click()
    Keys.onPressed: root._travel = 0
    Keys.onReturnPressed: root.click()
    onClicked: {
        const now = Date.now();
        if (now - root._last < Theme.debounce || root._travel > Theme.slop)
            return;
        root._last = now;
        root.activated();
    }

    PointHandler {
        acceptedButtons: Qt.LeftButton

        onActiveChanged: if (active)
            root._travel = 0
        onPointChanged: if (active)
            root._travel = Math.max(root._travel, Math.hypot(point.position.x - point.pressPosition.x, point.position.y - point.pressPosition.y))
    }
    FocusRing {
        around: root.ring
        visible: root.activeFocus && Theme.keysInUse
        z: 10
    }
}
