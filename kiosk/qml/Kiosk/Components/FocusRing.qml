import QtQuick
import Kiosk.Theme

// Two tones, so that it is seen on any ground.
Rectangle {
    id: root

    property real around: Theme.radiusMedium
    readonly property real reach: Theme.px(12)

    anchors.fill: parent
    anchors.margins: -root.reach
    border.color: Theme.focusOut
    border.width: Theme.px(10)
    color: "transparent"
    radius: root.around + root.reach

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(2.5)
        border.color: Theme.focusIn
        border.width: Theme.px(5)
        color: "transparent"
        radius: root.around + Theme.px(9)
    }
}
