import QtQuick

// The view asked for, shown once it is drawn: two frames, one seen and one being drawn, so that a fast finger skips
// views instead of waiting for them, and no more than two are ever kept.
Item {
    id: root

    property string figure
    property int view: 0
    property string only
    property size drawn
    property TurntableFrame front: first
    readonly property TurntableFrame back: root.front === first ? second : first

    function follow(): void {
        if (root.drawn.width <= 0 || root.front.matches(root.figure, root.view, root.only))
            return;
        if (root.back.view >= 0 && !root.back.ready)
            return;
        if (root.back.ready && root.back.matches(root.figure, root.view, root.only)) {
            root.front = root.back;
            return;
        }
        root.back.figure = root.figure;
        root.back.only = root.only;
        root.back.view = root.view;
    }

    onDrawnChanged: soon.restart()
    onFigureChanged: soon.restart()
    onFrontChanged: soon.restart()
    onOnlyChanged: soon.restart()
    onViewChanged: soon.restart()

    Timer {
        id: soon

        interval: 0

        onTriggered: root.follow()
    }
    TurntableFrame {
        id: first

        anchors.fill: parent
        drawn: root.drawn
        visible: root.front === this

        onFilled: soon.restart()
    }
    TurntableFrame {
        id: second

        anchors.fill: parent
        drawn: root.drawn
        visible: root.front === this

        onFilled: soon.restart()
    }
}
