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
    readonly property int perPage: Theme.large ? 2 : Theme.portrait ? 6 : 4
    readonly property int pages: Math.ceil((root.slide?.sources.size() ?? 0) / root.perPage)
    property int page: 0
    readonly property string certainty: ({
            "high": qsTr("We are quite sure of this."),
            "moderate": qsTr("We are fairly sure. New studies may change this."),
            "low": qsTr("We are not sure. New studies may well change this."),
            "very-low": qsTr("We are very unsure of this.")
        })[root.slide?.certainty ?? ""] ?? ""

    Accessible.name: heading.text
    Accessible.role: Accessible.Dialog
    cardHeight: column.height + Theme.px(96)
    cardWidth: Math.min(root.width - 2 * Theme.margin, Theme.px(1240))

    onGroundTapped: root.navigation.closeOverlay()

    Column {
        id: column

        spacing: Theme.px(20)
        width: parent.width - Theme.px(96)
        x: Theme.px(48)
        y: Theme.px(48)

        Words {
            id: heading

            font.pixelSize: Theme.px(50 * Theme.head)
            font.weight: Font.Bold
            lineScale: 0.9
            text: qsTr("Where this comes from")
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.px(32 * Theme.head)
            font.weight: Font.DemiBold
            text: root.certainty
            visible: text
            width: parent.width
        }
        Repeater {
            model: root.slide?.sources ?? null

            SourceEntry {
                required property int index

                visible: Math.floor(index / root.perPage) === root.page
                width: column.width
            }
        }
        Words {
            color: Theme.ink2
            font.pixelSize: Theme.px(25 * Theme.head)
            lineScale: 1
            text: qsTr("Last reviewed: %1 (%2)").arg(root.slide?.reviewed ?? "").arg(root.slide?.reviewer ?? "")
            textFormat: Text.PlainText
            visible: root.slide?.reviewed ?? false
            width: parent.width
        }
        Row {
            anchors.right: parent.right
            layoutDirection: Qt.RightToLeft
            spacing: Theme.px(20)

            KioskButton {
                corner: Theme.radiusButton
                focus: true
                fontUnits: 34
                height: Theme.touchPrimary
                glyph: "check"
                kind: "primary"
                text: qsTr("Got it")
                width: Math.max(implicitWidth, Theme.px(360))

                onActivated: root.navigation.closeOverlay()
            }
            KioskButton {
                corner: Theme.radiusButton
                fontUnits: 32
                height: Theme.touchPrimary
                glyphAfter: "arrow-right"
                text: qsTr("More (%1 of %2)").arg(root.page + 1).arg(root.pages)
                visible: root.pages > 1

                onActivated: root.page = (root.page + 1) % root.pages
            }
        }
    }
}
