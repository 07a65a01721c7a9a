import QtQuick

// What a figure that is turned or compared tells of itself: the view it shows, the part of the width that the first side takes
// (-1 without sides), the figure that is drawn, and where labels may not go.
Item {
    // How large the buttons are that stand at the other end of the row below.
    property size taken: Qt.size(0, 0)
    property int showing: 0
    property real share: -1
    property bool moving: false
    property string shown
    property list<real> keepClear
}
