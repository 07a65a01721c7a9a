import QtQuick

// A label with its leader line, put where the solver says.
Item {
    id: root

    required property string structure
    required property string name
    required property string term
    required property string side
    required property real anchorX
    required property real anchorY
    required property string places
    property string arrangement
    readonly property string place: (root.places.split(";").find(each => each.startsWith(root.arrangement + "=")) ?? "").split("=")[1] ?? (root.anchorX + "," + root.anchorY)
    readonly property point anchor: Qt.point(Number(root.place.split(",")[0]), Number(root.place.split(",")[1] ?? 0))
    property point target
    property point start
    property bool chosen: false
    property bool echo: false
    property real seat: root.width * 0.2
    property bool fits: false
    // It lies on what it names, as a caption, without a line.
    readonly property bool seated: root.side === "over"
    // While the figure moves, the label goes with it.
    property bool gliding: false
    property point tip: root.target
    readonly property LabelPill pill: plate

    signal resized
    signal tapped

    function moveTo(place: var): void {
        plate.x = Math.round(place[0]);
        plate.y = Math.round(place[1]);
        root.start = Qt.point(place[2], place[3]);
        root.fits = place[4] > 0;
    }

    visible: root.fits && root.place !== ""

    Behavior on start {
        enabled: root.gliding

        Glide {
        }
    }
    Behavior on tip {
        enabled: root.gliding

        Glide {
        }
    }

    Leader {
        anchors.fill: parent
        from: root.start
        strong: root.chosen
        to: root.tip
        visible: !root.seated
    }
    LabelPill {
        id: plate

        chosen: root.chosen
        echo: root.echo
        text: root.name
        small: root.seated
        widest: root.seated ? root.seat : root.width * 0.3

        Behavior on x {
            enabled: root.gliding

            Glide {
            }
        }
        Behavior on y {
            enabled: root.gliding

            Glide {
            }
        }

        onActivated: root.tapped()
        onHeightChanged: root.resized()
        onWidthChanged: root.resized()
    }
}
