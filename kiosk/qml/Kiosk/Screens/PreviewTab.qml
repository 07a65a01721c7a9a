import QtQuick
import Kiosk.Components
import Kiosk.Theme

// The card, folded away: how much there is to mend. Touched, it opens.
Pressable {
    id: root

    required property color tone
    property bool urgent: false

    implicitHeight: Theme.px(48)
    implicitWidth: words.implicitWidth + Theme.px(56)

    background: Item {
        clip: true

        Rectangle {
            border.color: root.urgent ? root.tone : Theme.lineStrong
            border.width: Theme.stroke
            color: root.down ? Theme.sunk : root.urgent ? Theme.careTint : Theme.surface
            height: parent.height + Theme.px(20)
            radius: Theme.px(20)
            width: parent.width
            y: -Theme.px(20)
        }
    }
    contentItem: Item {
        Words {
            id: words

            Accessible.ignored: true
            anchors.centerIn: parent
            color: root.urgent ? root.tone : Theme.ink2
            font.pixelSize: Theme.px(24)
            font.weight: Font.DemiBold
            lineScale: 1
            text: root.text
        }
    }
}
