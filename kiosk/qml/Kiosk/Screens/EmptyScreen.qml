import QtQuick
import Kiosk.Components
import Kiosk.Theme

// There is nothing to show. The reason is in the log, not here: a patient can't mend it.
FocusScope {
    Column {
        anchors.centerIn: parent
        spacing: Theme.px(28)
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(1000))

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.primary
            name: "people"
            size: Theme.px(160)
        }
        Words {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.px(72 * Theme.head)
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            lineScale: 0.9
            text: qsTr("Please ask at the desk")
            width: parent.width
        }
        Words {
            color: Theme.ink2
            font.pixelSize: Theme.px(36 * Theme.body)
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("This screen has nothing to show right now. The team will be glad to help you.")
            width: parent.width
        }
    }
}
