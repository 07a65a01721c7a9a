import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// What a word means.
ModalCard {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    readonly property TermContent term: root.content.revision >= 0 ? root.content.term(root.navigation.term) as TermContent : null

    // Where there is too much to say: 1 as wide as the screen, then a little smaller each time.
    property int dense: 0
    readonly property real shrink: 1 - 0.05 * Math.max(0, root.dense - 1)
    readonly property list<var> frame: [root.width, root.height, Theme.body, root.term]

    Accessible.name: root.term?.spoken ?? ""
    Accessible.role: Accessible.Dialog
    cardHeight: column.height + Theme.px(96)
    cardWidth: root.dense ? root.width - 2 * Theme.margin : Math.min(root.width - 2 * Theme.margin, Theme.px(1000))

    onCardHeightChanged: fitting.restart()
    onFrameChanged: {
        root.dense = 0;
        fitting.restart();
    }
    onGroundTapped: root.navigation.closeOverlay()

    Soon {
        id: fitting

        onTriggered: if (root.cardHeight > root.most && root.shrink > 0.5) {
            root.dense += 1;
            fitting.restart();
        }
    }
    Column {
        id: column

        spacing: Theme.px(20)
        width: parent.width - Theme.px(96)
        x: Theme.px(48)
        y: Theme.px(48)

        Row {
            spacing: Theme.px(16)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink2
                name: "book"
                size: Theme.px(38)
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink2
                font.pixelSize: Theme.px(27 * Theme.head)
                font.weight: Font.DemiBold
                lineScale: 1
                text: qsTr("What this word means")
            }
        }
        Words {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.px(64 * Theme.head * root.shrink)
            font.weight: Font.Bold
            lineScale: 0.88
            text: root.term?.name ?? ""
            textFormat: Text.PlainText
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.px(36 * Theme.body * root.shrink)
            text: root.term?.meaning ?? ""
            width: parent.width
        }
        Words {
            color: Theme.ink2
            font.pixelSize: Theme.px(29 * Theme.body * root.shrink)
            text: root.term?.more ?? ""
            visible: text
            width: parent.width
        }
        Item {
            height: Theme.px(4)
            width: 1
        }
        KioskButton {
            anchors.right: parent.right
            corner: Theme.radiusButton
            focus: true
            fontUnits: 34
            height: Theme.touchPrimary
            glyph: "check"
            kind: "primary"
            text: qsTr("Got it")
            width: Theme.portrait ? parent.width : Math.max(implicitWidth, Theme.px(420))

            onActivated: root.navigation.closeOverlay()
        }
    }
}
