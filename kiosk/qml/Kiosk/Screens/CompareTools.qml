import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// Below a comparison: the way back to the choices, and what matters most.
Item {
    id: root

    required property NavigationController navigation
    required property MatterList matters
    required property bool changing
    required property bool weighing
    property int chapter: 1
    readonly property bool asking: root.matters !== null && root.matters.size() > 0
    readonly property real lineHeight: Theme.touchLeast

    signal changed
    signal opened
    signal closed

    implicitHeight: root.asking && !root.weighing ? strip.implicitHeight : root.changing || root.weighing ? root.lineHeight : 0

    KioskButton {
        id: change

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        corner: height / 2
        fontUnits: 25
        glyph: "table"
        glyphUnits: 32
        height: root.lineHeight
        text: qsTr("Change choices")
        visible: root.changing && !root.weighing
        width: root.changing ? Math.min(implicitWidth, root.width / 2 - Theme.px(8)) : 0

        onActivated: root.changed()
    }
    MatterStrip {
        id: strip

        anchors.bottom: parent.bottom
        anchors.left: change.right
        anchors.leftMargin: root.changing ? Theme.px(16) : 0
        anchors.right: parent.right
        height: implicitHeight
        matters: root.matters
        navigation: root.navigation
        visible: root.asking && !root.weighing

        onOpened: root.opened()
    }
    KioskButton {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        corner: height / 2
        fontUnits: 28
        glyph: "table"
        glyphUnits: 34
        height: root.lineHeight
        kind: "primary"
        text: qsTr("Show the comparison")
        tone: Theme.chapterColors[(root.chapter + 2) % 3]
        visible: root.weighing

        onActivated: root.closed()
    }
}
