pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The pictures of a figure, one over the other: the whole in each state, and above a veil what stands out.
// `pictures` are `figure|state|highlight`, drawn before they are asked for.
Item {
    id: root

    required property string figure
    required property list<string> pictures
    required property string arrangement
    required property string highlight
    required property string spot
    required property int at
    required property size drawn
    required property size preview
    required property color ground
    // What moves between the states; null for pictures that stand still.
    required property var motion
    readonly property alias aim: layers.aim
    readonly property alias moving: layers.moving
    readonly property real dimming: 0.52

    Item {
        anchors.fill: parent
        visible: !layers.moving

        // What another screen has drawn already, until this size is ready.
        FigurePicture {
            anchors.fill: parent
            arrangement: root.arrangement
            at: root.at
            figure: root.preview.width > 0 && root.pictures.includes(root.figure + "|" + root.arrangement + "|") ? root.figure : ""
            drawn: root.preview
        }
        Repeater {
            model: root.pictures.filter(picture => picture.endsWith("|"))

            FigurePicture {
                required property string modelData

                anchors.fill: parent
                arrangement: modelData.split("|")[1]
                at: root.at
                figure: modelData.split("|")[0]
                shown: arrangement === root.arrangement
                drawn: root.drawn
            }
        }
    }
    FigureLayers {
        id: layers

        anchors.fill: parent
        arrangement: root.arrangement
        drawn: root.drawn
        figure: root.figure
        layers: root.motion?.layers ?? null
    }
    Rectangle {
        anchors.fill: parent
        color: root.ground
        opacity: root.highlight || root.spot ? root.dimming : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.calm
            }
        }
    }
    Repeater {
        model: root.pictures.filter(picture => !picture.endsWith("|"))

        FigurePicture {
            required property string modelData

            anchors.fill: parent
            arrangement: modelData.split("|")[1]
            at: root.at
            figure: modelData.split("|")[0]
            only: modelData.split("|")[2]
            // What moves stands out in its own layer until it has come to rest.
            visible: !(lit.moving && only.split(",").some(group => root.motion.movers.includes(group)))
            shown: arrangement === root.arrangement && only === root.highlight && !root.spot
            drawn: root.drawn
        }
    }
    FigureLayers {
        id: lit

        anchors.fill: parent
        arrangement: root.arrangement
        drawn: root.drawn
        figure: root.figure
        highlight: root.highlight
        layers: root.motion?.lit ?? null
        lit: true
    }
    FigurePicture {
        anchors.fill: parent
        arrangement: root.arrangement
        at: root.at
        figure: root.spot ? root.figure : ""
        only: root.spot
        drawn: root.drawn
    }
}
