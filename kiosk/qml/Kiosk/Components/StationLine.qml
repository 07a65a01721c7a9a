pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The name of the station where one is, and a bar for the way there.
Item {
    id: root

    property var stations: null
    property int count: 1
    property color tone: Theme.primary
    property int here: 0

    implicitHeight: Theme.px(42 * Theme.head) + meter.height + Theme.px(8)

    Repeater {
        model: root.stations

        Words {
            required property string title
            required property bool here
            required property int index

            Accessible.name: qsTr("Stage %1 of %2").arg(index + 1).arg(root.count) + "\n" + title
            color: root.tone
            font.pixelSize: Theme.px(30 * Theme.head)
            font.weight: Font.Bold
            lineScale: 1
            text: qsTr("%1 of %2: %3").arg(index + 1).arg(root.count).arg(title)
            textFormat: Text.PlainText
            visible: here
            wrapMode: Text.NoWrap
            x: Theme.rightToLeft ? root.width - width : 0

            Component.onCompleted: if (here)
                root.here = index
            onHereChanged: if (here)
                root.here = index
        }
    }
    Meter {
        id: meter

        anchors.bottom: parent.bottom
        height: Theme.px(16)
        share: (root.here + 1) / Math.max(1, root.count)
        tone: root.tone
        width: parent.width
    }
}
