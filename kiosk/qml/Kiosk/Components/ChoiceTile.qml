import QtQuick
import Kiosk.Theme

// One of several choices: a sample of it over its word. A mark and a fill tell which is chosen.
Pressable {
    id: root

    property bool chosen: false
    property real sampleHeight: Theme.px(72)
    default property alias sample: slot.data
    readonly property color inkColor: root.chosen ? Theme.inkOnPrimary : Theme.ink

    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.role: Accessible.RadioButton
    implicitHeight: Math.max(Theme.touchPrimary, column.height + Theme.px(28))

    background: Rectangle {
        border.color: root.chosen || root.down ? Theme.primary : Theme.lineStrong
        border.width: Theme.stroke
        color: root.chosen ? Theme.primary : root.down ? Theme.primaryTint : Theme.surface
        radius: Theme.radiusMedium
    }
    contentItem: Item {
        Column {
            id: column

            anchors.centerIn: parent
            spacing: Theme.px(6)
            width: root.width - Theme.px(24)

            Item {
                id: slot

                anchors.horizontalCenter: parent.horizontalCenter
                height: root.sampleHeight
                visible: root.sampleHeight > 0
                width: parent.width
            }
            Words {
                Accessible.ignored: true
                anchors.horizontalCenter: parent.horizontalCenter
                color: root.inkColor
                font.pixelSize: Math.max(Theme.px(24), Math.floor(longest.font.pixelSize * longest.share))
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                lineScale: 0.95
                text: root.text
                textFormat: Text.PlainText
                width: parent.width
            }
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(12)
            anchors.top: parent.top
            anchors.topMargin: Theme.px(12)
            color: root.inkColor
            name: "check"
            size: Theme.px(34)
            visible: root.chosen
        }
    }

    LongestWord {
        id: longest

        font.family: Theme.family
        font.pixelSize: Theme.px(28 * Theme.control)
        font.weight: Font.DemiBold
        of: root.text
        room: root.width - Theme.px(24)
    }
}
