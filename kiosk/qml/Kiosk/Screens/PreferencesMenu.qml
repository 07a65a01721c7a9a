import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// A card beside the preferences bar. What is chosen shows at once behind it.
ModalCard {
    id: root

    required property NavigationController navigation
    required property string title
    default property alias choices: choiceColumn.data
    property int columns: 4
    readonly property real room: root.cardWidth - Theme.px(80)
    readonly property real tile: Math.floor((root.room - Theme.px(16) * (root.columns - 1)) / root.columns)

    Accessible.name: root.title
    Accessible.role: Accessible.Dialog
    beside: true
    cardHeight: column.height + Theme.px(80)
    cardWidth: Math.min(root.width - 2 * Theme.margin, Theme.px(930 * Theme.control))
    ground: Theme.veil

    body: Column {
        id: column

        spacing: Theme.px(24)
        width: root.room
        x: Theme.px(40)
        y: Theme.px(40)

        Words {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.px(44 * Theme.head)
            font.weight: Font.Bold
            lineScale: 0.9
            text: root.title
            textFormat: Text.PlainText
            width: parent.width
        }
        Column {
            id: choiceColumn

            spacing: Theme.px(24)
            width: parent.width
        }
        KioskButton {
            anchors.right: parent.right
            corner: Theme.radiusButton
            fontUnits: 34
            glyph: "check"
            height: Theme.touchPrimary
            kind: "primary"
            text: qsTr("Done")
            width: Math.max(implicitWidth, Theme.px(300))

            onActivated: root.navigation.closeOverlay()
        }
    }

    onGroundTapped: root.navigation.closeOverlay()
}
