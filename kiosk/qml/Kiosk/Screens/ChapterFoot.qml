import QtQuick
import Kiosk.Components
import Kiosk.Theme

// How long a chapter takes, and the arrow that says: this can be touched.
Item {
    id: root

    required property int minutes
    required property color tone
    // Where the time needs the room, it comes without a drawing.
    readonly property bool tight: duration.implicitWidth + Theme.px(60) * Theme.control > root.width - Theme.px(100)
    readonly property string time: root.minutes > 0 ? duration.text : ""

    implicitHeight: Theme.px(88)

    Row {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(12)
        visible: root.minutes > 0

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink2
            name: "clock"
            size: Theme.px(36 * Theme.control)
            visible: !root.tight
        }
        Words {
            id: duration

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink2
            font.pixelSize: Theme.px(28 * Theme.body)
            lineScale: 1
            text: qsTr("%n minute(s)", "", root.minutes)
            width: Math.min(implicitWidth, root.width - arrow.width - Theme.px(8))
        }
    }
    Rectangle {
        id: arrow

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        antialiasing: true
        color: root.tone
        height: width
        radius: width / 2
        width: Theme.px(root.tight ? 60 : 88)

        Icon {
            anchors.centerIn: parent
            color: Theme.inkOnPrimary
            name: "arrow-right"
            size: parent.width / 2
        }
    }
}
