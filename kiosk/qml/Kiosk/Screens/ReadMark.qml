import QtQuick
import Kiosk.Reader
import Kiosk.Theme

// Marks what is read aloud: a tint below its words and a bar where a line begins.
Rectangle {
    id: root

    required property Reader reader
    property Item home: null
    readonly property bool shown: root.reader.current !== null

    anchors.fill: parent
    anchors.margins: -Theme.px(10)
    border.color: Theme.primary
    border.width: Theme.contrast ? Theme.stroke : 0
    color: Theme.primaryTint
    parent: root.reader.current ?? root.home
    radius: Theme.radiusSmall
    visible: root.shown
    z: -1

    Rectangle {
        color: Theme.primary
        height: parent.height - Theme.px(8)
        radius: width / 2
        width: Theme.px(10)
        x: Theme.rightToLeft ? parent.width - Theme.px(2) : Theme.px(2) - width
        y: Theme.px(4)
    }
}
