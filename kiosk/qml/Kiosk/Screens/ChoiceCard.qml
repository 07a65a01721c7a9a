import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One of several choices: its name and what it is. Picked, it has a check mark, a tint and a thicker frame.
Pressable {
    id: root

    property alias name: caption.text
    property alias about: prose.text
    property bool picked: false
    // Its name only, where there is no room for more.
    property bool brief: false
    readonly property real nameHeight: caption.height + Theme.px(12)
    readonly property real needed: caption.height + prose.height + Theme.px(50)
    property int chapter: 1
    readonly property color tone: Theme.chapterColors[(root.chapter + 2) % 3]

    Accessible.checkable: true
    Accessible.checked: root.picked
    Accessible.name: [root.name, root.about].filter(each => each).join("\n")

    background: Rectangle {
        border.color: root.picked ? root.tone : Theme.lineStrong
        border.width: root.picked ? Math.max(Theme.px(5), Theme.stroke) : Theme.stroke
        color: root.picked || root.down ? Theme.chapterTints[(root.chapter + 2) % 3] : Theme.surface
        radius: Theme.radiusMedium
    }
    contentItem: Item {
        Words {
            id: caption

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(20)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(16)
            color: root.tone
            font.pixelSize: Theme.px(32 * Theme.head)
            font.weight: Font.Bold
            lineScale: 0.95
            y: root.brief ? (parent.height - height) / 2 : Theme.px(20)
        }
        Words {
            id: prose

            Accessible.ignored: true
            anchors.left: caption.left
            anchors.right: caption.right
            anchors.top: caption.bottom
            anchors.topMargin: Theme.px(10)
            font.pixelSize: Theme.px(27 * Theme.body)
            lineScale: 1
            linkColor: color
            visible: !root.brief
        }
        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(12)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(12)
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
