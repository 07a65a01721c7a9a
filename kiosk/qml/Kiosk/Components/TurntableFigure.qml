import QtQuick
import Kiosk.Theme

// A figure to turn with a finger or by buttons, with a second layer to put on.
LivelyItem {
    id: root

    required property string figure
    required property string more
    required property string layerName
    required property list<string> layerStructures
    required property int views
    required property int at
    required property string only
    required property size drawn
    required property rect area
    required property bool held
    property bool worn: false
    readonly property bool layered: root.more !== "" && (root.worn || root.layerStructures.includes(root.only))

    keepClear: [buttons.x, buttons.y, buttons.width, buttons.height]
    moving: turntable.turning
    shown: root.layered ? root.more : root.figure
    showing: turntable.view

    onFigureChanged: {
        root.worn = false;
        turntable.angle = root.at;
    }

    TurntableFrames {
        drawn: root.drawn
        figure: root.shown
        height: root.area.height
        only: root.only
        view: root.showing
        width: root.area.width
        x: root.area.x
        y: root.area.y
    }
    Turntable {
        id: turntable

        anchors.fill: parent
        at: root.at
        held: root.held
        views: root.views
    }
    TurntableButtons {
        id: buttons

        // Beside large or long words there is no room for them in one row with other buttons.
        x: Theme.rightToLeft ? parent.width - width : 0
        y: Theme.large && !Theme.portrait || width + root.taken.width + Theme.px(12) > parent.width ? 0 : parent.height - height
        layerName: root.layerName
        layered: root.layered
        z: 2

        onLayerToggled: root.worn = !root.layered
        onTurned: direction => turntable.turn(turntable.angle + direction * Math.max(1, Math.round(root.views / 12)), 350)
    }
}
