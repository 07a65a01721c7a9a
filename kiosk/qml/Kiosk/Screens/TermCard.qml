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
    property int page: 0
    // As wide as the screen, where there is much to say.
    property bool wide: false
    readonly property list<var> frame: [root.width, root.height, Theme.body, root.term]

    Accessible.name: root.term?.name ?? ""
    Accessible.role: Accessible.Dialog
    cardHeight: column.height + Theme.px(96)
    cardWidth: root.wide || Theme.large ? root.width - 2 * Theme.margin : Math.min(root.width - 2 * Theme.margin, Theme.px(1000))

    onFrameChanged: {
        root.page = 0;
        root.wide = false;
    }
    onGroundTapped: root.navigation.closeOverlay()

    Column {
        id: column

        spacing: Theme.px(20)
        width: parent.width - Theme.px(96)
        x: Theme.px(48)
        y: Theme.px(48)

        Row {
            id: kind

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
                font.pixelSize: Theme.px(27 * Theme.body)
                font.weight: Font.DemiBold
                lineScale: 1
                text: qsTr("What this word means")
            }
        }
        Words {
            id: name

            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.px(64 * Theme.head)
            font.weight: Font.Bold
            lineScale: 0.88
            text: root.term?.name ?? ""
            textFormat: Text.PlainText
            width: parent.width
        }
        PagedWords {
            id: words

            page: root.page
            room: root.most - Theme.px(96) - kind.height - name.height - buttons.height - 3 * column.spacing
            texts: [root.term?.meaning ?? "", root.term?.more ?? ""]
            units: [36, 29]
            width: parent.width

            onPagesChanged: root.wide = root.wide || pages > 1
        }
        CardButtons {
            id: buttons

            broad: Theme.portrait
            page: root.page
            pages: words.pages
            width: parent.width

            onClosed: root.navigation.closeOverlay()
            onTurned: page => root.page = page
        }
    }
}
