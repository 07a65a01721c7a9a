import QtQuick
import Kiosk.Components
import Kiosk.Theme

// Below what a card says: what closes it, and its next page where it has several.
Item {
    id: root

    property int pages: 1
    property int page: 0
    // Whether the button that closes is as wide as it goes.
    property bool broad: false

    signal closed
    signal turned(page: int)

    implicitHeight: Theme.touchPrimary

    KioskButton {
        id: close

        anchors.right: parent.right
        corner: Theme.radiusButton
        focus: true
        fontUnits: 34
        glyph: "check"
        height: parent.height
        kind: "primary"
        text: qsTr("Got it")
        width: root.broad ? parent.width - (more.visible ? more.width + Theme.px(20) : 0) : Math.max(implicitWidth, Theme.px(360))

        onActivated: root.closed()
    }
    KioskButton {
        id: more

        anchors.right: close.left
        anchors.rightMargin: Theme.px(20)
        corner: Theme.radiusButton
        fontUnits: 32
        glyphAfter: "arrow-right"
        height: parent.height
        text: qsTr("More (%1 of %2)").arg(root.page + 1).arg(root.pages)
        visible: root.pages > 1

        onActivated: root.turned((root.page + 1) % root.pages)
    }
}
