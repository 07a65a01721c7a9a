import QtQuick
import Kiosk.Theme

// A paragraph, of the same form as the other kinds of prose.
Worded {
    id: root

    property alias text: prose.text
    property real fontUnits: 31

    implicitHeight: prose.hasLinks ? Math.max(Theme.touchLeast, prose.height) : prose.height
    words: prose

    LinkedWords {
        id: prose

        font.pixelSize: Theme.px(root.fontUnits * Theme.body)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
    }
}
