import QtQuick

// Rounds the corners of what lies under it without a shader: a frame in the colour of the ground.
Rectangle {
    id: root

    required property rect around
    required property real corner
    required property color ground

    border.color: root.ground
    border.width: root.corner
    color: "transparent"
    height: root.around.height + 2 * root.corner
    radius: 2 * root.corner
    width: root.around.width + 2 * root.corner
    x: root.around.x - root.corner
    y: root.around.y - root.corner
}
