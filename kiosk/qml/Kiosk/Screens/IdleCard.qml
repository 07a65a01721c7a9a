import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// Is anybody there? Touching anywhere says yes, the card itself too; the safe button has the focus.
ModalCard {
    id: root

    required property NavigationController navigation
    required property IdleTimer idle
    readonly property bool tall: Theme.portrait

    Accessible.name: question.text
    Accessible.role: Accessible.AlertMessage
    cardHeight: message.height + buttons.height + Theme.px(64 + 52 + 48)
    cardWidth: Math.min(root.width - 2 * Theme.margin, Theme.px(Theme.large ? 1440 : 1080))

    onGroundTapped: root.navigation.stay()

    Item {
        anchors.fill: parent

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0

            onTapped: root.navigation.stay()
        }
    }
    Grid {
        id: message

        anchors.horizontalCenter: parent.horizontalCenter
        columnSpacing: Theme.px(64)
        columns: root.tall ? 1 : 2
        horizontalItemAlignment: Grid.AlignHCenter
        rowSpacing: Theme.px(36)
        verticalItemAlignment: Grid.AlignVCenter
        y: Theme.px(64)

        CountdownRing {
            seconds: root.idle.secondsLeft
            total: root.idle.countdownSeconds
        }
        Column {
            spacing: Theme.px(16)
            width: root.cardWidth - Theme.px(104) - (root.tall ? 0 : Theme.px(260 + 64))

            Words {
                id: question

                Accessible.role: Accessible.Heading
                font.pixelSize: Theme.px(66 * Theme.head)
                font.weight: Font.Bold
                horizontalAlignment: root.tall ? Text.AlignHCenter : Text.AlignLeft
                lineScale: 0.88
                text: qsTr("Are you still there?")
                width: parent.width
            }
            Words {
                color: Theme.ink2
                font.pixelSize: Theme.px(32 * Theme.body)
                horizontalAlignment: root.tall ? Text.AlignHCenter : Text.AlignLeft
                text: qsTr("Take your time. If nobody answers, we go back to the start and clear this screen.")
                width: parent.width
            }
        }
    }
    Row {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(52)
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(24)

        KioskButton {
            corner: Theme.px(32)
            fontUnits: 34
            height: Math.max(Theme.px(128), Theme.touchPrimary)
            text: qsTr("Start over")
            width: (root.cardWidth - Theme.px(128)) * 0.36

            onActivated: root.navigation.reset()
        }
        KioskButton {
            corner: Theme.px(32)
            focus: true
            fontUnits: 42
            height: Math.max(Theme.px(128), Theme.touchPrimary)
            glyph: "hand-tap"
            glyphUnits: 56
            kind: "primary"
            text: qsTr("Yes, keep going")
            width: (root.cardWidth - Theme.px(128)) * 0.64

            onActivated: root.navigation.stay()
        }
    }
}
