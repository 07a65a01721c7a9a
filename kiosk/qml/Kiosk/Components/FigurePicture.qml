import QtQuick
import Kiosk.Theme

// One drawing of a figure, in a state, whole or only some of its structures, which then stand out. Drawn off the
// GUI thread, as the theme wants it.
Image {
    id: root

    property string figure
    property string arrangement
    property string only
    property int at: 0
    // Nothing is drawn before the layout knows how large.
    required property size drawn
    property bool shown: true
    property bool glow: root.only !== ""
    property string theme: Theme.mode

    asynchronous: true
    fillMode: Image.Stretch
    opacity: root.shown ? 1 : 0
    source: root.figure && root.drawn.width > 0 ? "image://figure/" + root.figure + "?state=" + root.arrangement + "&only=" + root.only + "&view=" + Math.max(0, root.at) + "&theme=" + root.theme + (root.glow ? "&glow=1" : "") + (Theme.pictures[root.figure] ? "&rev=" + Theme.pictures[root.figure] : "") : ""
    sourceSize: root.drawn

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.calm
        }
    }
}
