pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// Where a slide's words come from, and how sure one is. Long lists are turned in pages, not scrolled.
ModalCard {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    readonly property SlideContent slide: root.content.revision >= 0 ? root.content.slideAt(root.navigation.slideIndex) as SlideContent : null
    property list<int> pageOf
    readonly property int pages: root.pageOf.length ? root.pageOf[root.pageOf.length - 1] + 1 : 1
    property int page: 0
    // For the sources of one page; what is said of all of them is on the first.
    readonly property real room: root.most - Theme.px(96) - heading.height - buttons.height - 2 * column.spacing
    readonly property real firstRoom: root.room - [sureness, reviewed].reduce((sum, each) => sum + (each.text ? each.height + column.spacing : 0), 0)
    readonly property list<real> heights: Array.from({
        "length": entries.count
    }, (_, i) => (entries.itemAt(i) as SourceEntry)?.needed ?? 0)
    readonly property list<var> frame: [root.room, root.firstRoom, root.heights]

    function split(): void {
        let page = 0, used = 0;
        root.pageOf = root.heights.map(height => {
            const fits = used === 0 || used + height <= (page > 0 ? root.room : root.firstRoom) + 1;
            page += fits ? 0 : 1;
            used = (fits ? used : 0) + height + column.spacing;
            return page;
        });
        root.page = Math.min(root.page, page);
    }

    Accessible.name: heading.text
    Accessible.role: Accessible.Dialog
    cardHeight: column.height + Theme.px(96)
    cardWidth: Math.min(root.width - 2 * Theme.margin, Theme.px(1240 * Theme.control))

    onFrameChanged: splitting.restart()
    onGroundTapped: root.navigation.closeOverlay()

    Soon {
        id: splitting

        onTriggered: root.split()
    }
    Column {
        id: column

        spacing: Theme.px(20)
        width: parent.width - Theme.px(96)
        x: Theme.px(48)
        y: Theme.px(48)

        Words {
            id: heading

            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.px(50 * Theme.head)
            font.weight: Font.Bold
            lineScale: 0.9
            text: qsTr("Where this comes from")
            width: parent.width
        }
        SurenessLine {
            id: sureness

            certainty: root.slide?.certainty ?? ""
            visible: text && root.page === 0
            width: parent.width
        }
        Repeater {
            id: entries

            model: root.slide?.sources ?? null

            SourceEntry {
                required property int index

                visible: (root.pageOf[index] ?? 0) === root.page
                width: column.width
            }
        }
        Words {
            id: reviewed

            color: Theme.ink2
            font.pixelSize: Theme.px(25 * Theme.body)
            lineScale: 1
            text: root.slide?.reviewed ? qsTr("Last reviewed: %1 (%2)").arg(root.slide.reviewed).arg(root.slide.reviewer) : ""
            textFormat: Text.PlainText
            visible: text && root.page === 0
            width: parent.width
        }
        CardButtons {
            id: buttons

            page: root.page
            pages: root.pages
            width: parent.width

            onClosed: root.navigation.closeOverlay()
            onTurned: page => root.page = page
        }
    }
}
