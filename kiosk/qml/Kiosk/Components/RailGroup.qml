pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The dashes of one chapter.
Item {
    id: root

    required property string title
    required property int number
    required property int count
    required property int done
    required property int here
    property real cell: Theme.px(40)
    property real takenFrom: 0
    property real takenTo: 0
    readonly property color tone: Theme.chapterColors[(root.number + 2) % 3]
    readonly property bool current: root.here >= 0

    width: root.cell * root.count

    Row {
        id: dashes

        y: Theme.px(30)

        Repeater {
            model: root.count

            Item {
                id: dash

                required property int index
                readonly property bool current: index === root.here
                readonly property bool filled: current || index < root.done

                height: Theme.px(16)
                width: root.cell

                Rectangle {
                    anchors.centerIn: parent
                    border.color: Theme.lineStrong
                    border.width: dash.filled ? 0 : Theme.stroke
                    color: dash.filled ? root.tone : Theme.surface
                    height: Theme.px(dash.current ? 30 : 14)
                    radius: height / 2
                    width: Math.max(Theme.px(8), Math.min(parent.width - Theme.px(6), Theme.px(96)))

                    Rectangle {
                        anchors.centerIn: parent
                        color: Theme.inkOnPrimary
                        height: width
                        radius: width / 2
                        visible: dash.current
                        width: Math.min(Theme.px(12), parent.width - Theme.px(4))
                    }
                }
            }
        }
    }
    Words {
        Accessible.ignored: true
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: dashes.bottom
        anchors.topMargin: Theme.px(16)
        color: Theme.ink2
        font.pixelSize: Theme.px(24 * Theme.control)
        lineScale: 1
        text: root.title
        textFormat: Text.PlainText
        visible: !root.current && implicitWidth <= root.width && (root.x + (root.width + implicitWidth) / 2 < root.takenFrom || root.x + (root.width - implicitWidth) / 2 > root.takenTo)
        wrapMode: Text.NoWrap
    }
}
