import QtQuick

// One view of a turntable, with a structure lit up.
Item {
    id: root

    property string figure
    property int view: -1
    property string only
    property size drawn
    readonly property bool ready: root.view >= 0 && whole.status !== Image.Loading && part.status !== Image.Loading

    signal filled

    function matches(figure: string, view: int, only: string): bool {
        return root.figure === figure && root.view === view && root.only === only;
    }

    onReadyChanged: if (root.ready)
        root.filled()

    FigurePicture {
        id: whole

        anchors.fill: parent
        at: Math.max(0, root.view)
        cache: false
        figure: root.view >= 0 ? root.figure : ""
        opacity: root.only ? 0.48 : 1
        drawn: root.drawn
    }
    FigurePicture {
        id: part

        anchors.fill: parent
        at: Math.max(0, root.view)
        cache: false
        figure: root.view >= 0 && root.only ? root.figure : ""
        only: root.only
        drawn: root.drawn
    }
}
