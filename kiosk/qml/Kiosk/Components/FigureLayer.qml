import QtQuick

// Some groups of a figure, drawn once and carried from where one state puts them to where another does.
Item {
    id: root

    required property string groups
    required property string drawn
    required property string moves
    property string figure
    property size resolution
    property bool glow: false
    property real light: 1
    property real progress: 1
    // Across, down, degrees, about this point, opacity: all but degrees as fractions of the picture.
    property list<real> from: [0, 0, 0, 0, 0, 1]
    property list<real> to: [0, 0, 0, 0, 0, 1]
    readonly property list<real> now: root.to.map((end, i) => root.from[i] + (end - root.from[i]) * root.progress)
    readonly property bool ready: picture.status === Image.Ready

    // Set out for a state from wherever it is; what is not seen at one end stays where the other has it. Returns
    // whether there is any way to go.
    function go(state: string): bool {
        const move = root.moves.split(";").find(each => each.startsWith(state + "="));
        if (!move)
            return false;
        const before = root.now;
        const after = move.split("=")[1].split(",").map(Number);
        root.from = before[5] > 0 ? before : [...after.slice(0, 5), 0];
        root.to = after[5] > 0 ? after : [...before.slice(0, 5), 0];
        return root.to.some((end, i) => Math.abs(end - root.from[i]) > 1e-4);
    }

    opacity: root.now[5] * root.light

    transform: [
        Rotation {
            angle: root.now[2]
            origin.x: root.now[3] * root.width
            origin.y: root.now[4] * root.height
        },
        // Whole pixels are quick to draw.
        Translate {
            x: Math.round(root.now[0] * root.width)
            y: Math.round(root.now[1] * root.height)
        }
    ]

    FigurePicture {
        id: picture

        anchors.fill: parent
        arrangement: root.drawn
        figure: root.figure
        glow: root.glow
        only: root.groups
        drawn: root.resolution
    }
}
