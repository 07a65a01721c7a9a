import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// So many of so many people. Shape and words tell it, not colour alone.
Item {
    id: root

    required property string label
    required property int count
    required property int total
    required property int columns
    required property string countedPath
    required property string othersPath
    property int chapter: 1
    property bool wide: false
    readonly property real side: root.wide ? Math.min(root.height, root.width * 0.4) : Math.min(root.width, root.height - words.height - Theme.px(16))
    readonly property real slack: Math.max(0, (root.height - root.side - words.height - Theme.px(16)) / 2)
    readonly property real scaling: root.side / (10 * Math.max(1, root.columns))

    Accessible.name: qsTr("%1 of %2: %3").arg(root.count).arg(root.total).arg(root.label)
    Accessible.role: Accessible.Graphic

    Shape {
        id: crowd

        height: root.side
        visible: root.countedPath || root.othersPath
        width: root.side
        x: root.wide ? 0 : (root.width - width) / 2
        y: root.wide ? (root.height - height) / 2 : root.slack

        ShapePath {
            fillColor: Theme.chapterColors[(root.chapter + 2) % 3]
            scale: Qt.size(root.scaling, root.scaling)
            strokeColor: "transparent"
            strokeWidth: -1

            PathSvg {
                path: root.countedPath
            }
        }
        ShapePath {
            fillColor: Theme.surface
            scale: Qt.size(root.scaling, root.scaling)
            strokeColor: Theme.lineStrong
            strokeWidth: Math.max(1, Theme.px(2))

            PathSvg {
                path: root.othersPath
            }
        }
    }
    Column {
        id: words

        width: root.wide ? root.width - crowd.width - Theme.px(32) : root.width
        x: root.wide ? crowd.width + Theme.px(32) : 0
        y: root.wide ? (root.height - height) / 2 : root.slack + root.side + Theme.px(16)

        Words {
            font.pixelSize: Theme.px(44 * Theme.head)
            font.weight: Font.Bold
            horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
            lineScale: 1
            text: qsTr("%1 of %2").arg(root.count).arg(root.total)
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.px(29 * Theme.control)
            font.weight: Font.DemiBold
            horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
            lineScale: 1
            text: root.label
            textFormat: Text.PlainText
            width: parent.width
        }
    }
}
