import QtQuick
import Kiosk.Components
import Kiosk.Theme

// The name of a column.
Item {
    id: root

    property alias text: words.text
    property int chapter: 1
    // Whether nothing stands beside it: then it is the heading of the page.
    property bool alone: false
    readonly property real needed: words.implicitHeight + Theme.px(28)

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(4)
        anchors.rightMargin: Theme.px(4)
        color: Theme.chapterColors[(root.chapter + 2) % 3]
        radius: Theme.radiusSmall
    }
    Words {
        id: words

        Accessible.role: Accessible.ColumnHeader
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkOnPrimary
        font.pixelSize: Theme.px((root.alone ? 38 : 29) * Theme.head)
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        lineScale: 0.95
        linkColor: color
        width: parent.width - Theme.px(28)
        x: Theme.px(14)
    }
}
