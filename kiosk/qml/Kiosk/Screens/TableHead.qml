import QtQuick
import Kiosk.Components
import Kiosk.Theme

// The title above a table, and the key message while there is room for it.
Item {
    id: root

    property alias title: heading.text
    property alias keyMessage: message.text
    required property bool keyed
    readonly property bool shown: root.keyed && root.keyMessage !== ""
    readonly property real needed: heading.height + (root.keyMessage ? message.implicitHeight + Theme.px(8) : 0)

    signal followed(link: string)

    implicitHeight: root.shown ? root.needed : heading.height

    Words {
        id: heading

        Accessible.role: Accessible.Heading
        font.pixelSize: Theme.px(46 * Theme.head)
        font.weight: Font.Bold
        lineScale: 0.9
        width: parent.width
    }
    LinkArea {
        id: message

        anchors.bottom: parent.bottom
        color: Theme.ink2
        lineScale: 1
        pixelSize: Theme.px(30 * Theme.body)
        visible: root.shown
        weight: Font.DemiBold
        width: parent.width

        onFollowed: link => root.followed(link)
    }
}
