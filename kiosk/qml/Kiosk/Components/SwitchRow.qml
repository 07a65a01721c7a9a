import QtQuick
import Kiosk.Theme

// Something that is on or off: a mark in a box tells which.
Pressable {
    id: root

    property string glyph
    property bool on: false

    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.role: Accessible.CheckBox
    implicitHeight: Math.max(Theme.touchPrimary, words.height + Theme.px(28))

    background: Rectangle {
        border.color: root.on || root.down ? Theme.primary : Theme.lineStrong
        border.width: root.on ? 2 * Theme.stroke : Theme.stroke
        color: root.down ? Theme.primaryTint : Theme.surface
        radius: Theme.radiusMedium
    }
    contentItem: Item {
        Icon {
            id: drawing

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            name: root.glyph
            size: Theme.px(44)
        }
        Words {
            id: words

            Accessible.ignored: true
            anchors.left: drawing.right
            anchors.leftMargin: Theme.px(20)
            anchors.right: box.left
            anchors.rightMargin: Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.px(30 * Theme.control)
            font.weight: Font.DemiBold
            lineScale: 1
            text: root.text
            textFormat: Text.PlainText
        }
        Rectangle {
            id: box

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            border.color: root.on ? Theme.primary : Theme.lineStrong
            border.width: Math.max(2, Theme.px(3))
            color: root.on ? Theme.primary : Theme.surface
            height: Theme.px(56)
            radius: Theme.px(14)
            width: height

            Icon {
                anchors.centerIn: parent
                color: Theme.inkOnPrimary
                name: "check"
                size: Theme.px(40)
                visible: root.on
            }
        }
    }
}
