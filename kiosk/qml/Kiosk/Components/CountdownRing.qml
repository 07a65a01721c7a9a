import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// Seconds left, as a ring and as a number.
Item {
    id: root

    property int seconds: 30
    property int total: 30

    // A screen reader from outside is told what the kiosk's own says.
    Accessible.name: qsTr("%n second(s) left", "", root.seconds)
    Accessible.role: Accessible.StaticText
    implicitHeight: Theme.px(260)
    implicitWidth: Theme.px(260)

    onSecondsChanged: if (root.seconds === 20 || root.seconds === 10)
        root.Accessible.announce(root.Accessible.name, Accessible.Assertive)

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.sunk
            strokeWidth: Theme.px(22)

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.width / 2 - Theme.px(12)
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }
        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: Theme.primary
            strokeWidth: Theme.px(22)

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.width / 2 - Theme.px(12)
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * root.seconds / Math.max(1, root.total)
            }
        }
    }
    Words {
        Accessible.ignored: true
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Theme.px(14)
        font.pixelSize: Theme.px(108)
        font.weight: Font.Bold
        lineScale: 0.8
        text: root.seconds
    }
    Words {
        Accessible.ignored: true
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.ink2
        font.pixelSize: Theme.px(26 * Theme.head)
        lineScale: 1
        text: qsTr("second(s)", "", root.seconds)
        y: parent.height * 0.66
    }
}
