import QtQuick
import Kiosk.Theme

// A drawing of the icon set in one colour. Arrows point the way of reading.
Image {
    id: root

    property string name
    property color color: Theme.ink
    property real size: Theme.px(40)
    readonly property bool directional: /^arrow-/.test(root.name)

    height: root.size
    mirror: root.directional && Theme.rightToLeft
    source: root.name ? "image://icon/" + root.name + "/" + root.color.toString().slice(-6) : ""
    sourceSize: Qt.size(root.size, root.size)
    width: root.size
}
