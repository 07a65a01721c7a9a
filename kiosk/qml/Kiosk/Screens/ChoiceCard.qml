import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One of several choices: its name and what it is. Picked, it has a check mark, a tint and a thicker frame.
Pressable {
    id: root

    property alias name: caption.text
    property alias about: prose.text
    property bool picked: false
    property int chapter: 1
    readonly property color tone: Theme.chapterColors[(root.chapter + 2) % 3]

    Accessible.checkable: true
    Accessible.checked: root.picked
    Accessible.name: caption.text + ". " + prose.text

    background: Rectangle {
        border.color: root.picked ? root.tone : Theme.lineStrong
        border.width: root.picked ? Math.max(Theme.px(5), Theme.stroke) : Theme.stroke
        color: root.picked || root.down ? Theme.chapterTints[(root.chapter + 2) % 3] : Theme.surface
        radius: Theme.radiusMedium
    }
    contentItem: Item {
        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(10)
            width: parent.width - Theme.px(48)
            x: Theme.px(24)

            Words {
                id: caption

                color: root.tone
                font.pixelSize: Theme.px(32 * Theme.control)
                font.weight: Font.Bold
                lineScale: 0.95
                width: parent.width
            }
            Words {
                id: prose

                font.pixelSize: Theme.px(27 * Theme.control)
                lineScale: 1
                linkColor: color
                visible: Theme.textScale < 2
                width: parent.width
            }
        }
        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(12)
            anchors.top: parent.top
            anchors.topMargin: Theme.px(12)
            color: root.tone
            height: width
            radius: width / 2
            visible: root.picked
            width: Theme.px(46)

            Icon {
                anchors.centerIn: parent
                color: Theme.inkOnPrimary
                name: "check"
                size: Theme.px(34)
            }
        }
    }
}
