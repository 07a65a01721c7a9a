import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What is touched is forgotten.
Row {
    id: root

    spacing: Theme.px(14)

    Icon {
        id: lock

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink2OnAttract
        name: "lock"
        size: Theme.px(32 * Theme.control)
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink2OnAttract
        font.pixelSize: Theme.px(27 * Theme.body)
        lineScale: 1
        text: qsTr("Nothing you touch here is saved.")
        width: Math.min(implicitWidth, root.width - lock.width - root.spacing)
    }
}
