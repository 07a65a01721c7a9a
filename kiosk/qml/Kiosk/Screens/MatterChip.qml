import QtQuick
import Kiosk.Components
import Kiosk.Theme

// Something that may matter most to somebody. A check mark and honey tell that it is marked; its size stays.
Pressable {
    id: root

    property bool marked: false
    property real fontUnits: 27
    readonly property real side: Theme.px(24)
    readonly property color tone: root.marked ? Theme.inkOnAccent : Theme.ink

    Accessible.checkable: true
    Accessible.checked: root.marked
    implicitHeight: Math.max(Theme.touchLeast, words.height + Theme.px(24))
    implicitWidth: Math.ceil(words.implicitWidth) + box.width + Theme.px(12) + 2 * root.side
    ring: height / 2
    scale: root.down && !Theme.reducedMotion ? 0.975 : 1

    Behavior on scale {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
    }
    background: Rectangle {
        border.color: !root.marked ? Theme.lineStrong : Theme.contrast ? Theme.accent : Theme.inkOnAccent
        border.width: Theme.stroke
        color: root.marked ? (root.down ? Theme.accentPressed : Theme.accent) : root.down ? Theme.primaryTint : Theme.surface
        radius: Math.min(height / 2, Theme.px(56))
    }
    contentItem: Item {
        Rectangle {
            id: box

            anchors.left: parent.left
            anchors.leftMargin: root.side
            anchors.verticalCenter: parent.verticalCenter
            border.color: root.marked ? Theme.inkOnAccent : Theme.lineStrong
            border.width: Theme.px(3)
            color: root.marked ? Theme.inkOnAccent : "transparent"
            height: width
            radius: Theme.px(8)
            width: Theme.px(root.fontUnits * 1.2 * Theme.control)

            Icon {
                anchors.centerIn: parent
                color: Theme.accent
                name: root.marked ? "check" : ""
                size: parent.width - Theme.px(6)
            }
        }
        Words {
            id: words

            Accessible.ignored: true
            anchors.left: box.right
            anchors.leftMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            color: root.tone
            font.pixelSize: Theme.px(root.fontUnits * Theme.body)
            font.weight: Font.DemiBold
            lineScale: 0.98
            linkColor: color
            text: root.text
            width: Math.max(0, root.width - box.width - Theme.px(12) - 2 * root.side)
        }
    }
}
