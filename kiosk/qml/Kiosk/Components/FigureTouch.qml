import QtQuick
import Kiosk.Figures
import Kiosk.Theme

// A picture of a figure under the finger: tells which structure was touched. Put it over the picture, of the same size
// and not mirrored, and below what else can be touched there.
MouseArea {
    id: root

    required property string figure
    property string arrangement
    property int at: 0
    property real share: -1
    property bool resting: true
    property point _from
    property real _travel: 0
    property double _last: 0
    readonly property string _wanted: root.visible && root.resting && root.figure ? root.figure + "|" + root.arrangement + "|" + root.at : ""

    signal touched(structure: string)
    // Where, as shares of its sides.
    signal pointed(at: point)

    onClicked: mouse => {
        const now = Date.now();
        if (now - root._last < Theme.debounce || root._travel > Theme.slop)
            return;
        root.pointed(Qt.point(mouse.x / root.width, mouse.y / root.height));
        const view = root.share < 0 ? root.at : mouse.x < root.share * root.width ? 0 : 1;
        const structure = TouchMaps.at(root.figure, root.arrangement, view, mouse.x / root.width, mouse.y / root.height, Theme.touch / 2 / root.width);
        if (!structure)
            return;
        root._last = now;
        root.touched(structure);
    }
    onPositionChanged: mouse => root._travel = Math.max(root._travel, Math.hypot(mouse.x - root._from.x, mouse.y - root._from.y))
    onPressed: mouse => {
        root._from = Qt.point(mouse.x, mouse.y);
        root._travel = 0;
    }
    on_WantedChanged: if (root._wanted)
        ahead.restart()

    Timer {
        id: ahead

        interval: 0

        // Ready before somebody touches.
        onTriggered: TouchMaps.prepare(root.figure, root.arrangement, root.at)
    }
}
