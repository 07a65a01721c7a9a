import QtQuick
import Kiosk.Theme

// The ground of a row that matters to somebody, which passes above the others on its way.
Item {
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.stroke
        color: Theme.surface
        radius: Theme.radiusSmall
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(8)
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: Theme.px(8)
        border.color: Theme.inkOnAccent
        border.width: Theme.light ? Math.max(1, Theme.px(1)) : 0
        color: Theme.accent
        radius: width / 2
        width: Theme.px(11)
    }
}
