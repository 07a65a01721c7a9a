pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// The figure alone, as large as it goes. A button for every structure, because many are smaller than a fingertip.
FocusScope {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    property size preview: Qt.size(0, 0)
    readonly property SlideContent slide: root.content.revision >= 0 ? root.content.slideAt(root.navigation.slideIndex) as SlideContent : null
    readonly property FigureContent figure: root.slide?.figure ?? null
    readonly property int chapter: root.content.chapterNumber

    focus: true

    Rectangle {
        id: backdrop

        anchors.fill: parent
        color: Theme.chapterTints[(root.chapter + 2) % 3]
    }
    FocusFigure {
        id: focusFigure

        anchors.bottom: Theme.portrait ? card.top : dock.top
        anchors.bottomMargin: Theme.portrait ? Theme.px(20) : Theme.px(40)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(20)
        anchors.right: Theme.portrait ? parent.right : card.left
        anchors.rightMargin: Theme.px(20)
        anchors.top: parent.top
        anchors.topMargin: Theme.portrait ? (heading.visible ? heading.height : 0) + Theme.px(60) : Math.max(Theme.px(20), Theme.insetTop)
        chosen: root.navigation.structure
        figure: root.figure
        ground: backdrop.color
        keepClear: [Theme.rightToLeft ? 0 : width - zoomTools.room, height - zoomTools.height - Theme.px(20), zoomTools.room, zoomTools.height + Theme.px(20)]
        preview: root.preview

        onTapped: structure => root.navigation.chooseStructure(structure)
    }
    Card {
        id: heading

        height: headingWords.height + Theme.px(32)
        visible: !Theme.large
        radius: Theme.radiusMedium
        width: Theme.portrait ? headingWords.width + Theme.px(56) : card.width
        anchors.left: Theme.portrait ? parent.left : card.left
        anchors.leftMargin: Theme.portrait ? Theme.margin : 0
        y: Math.max(Theme.px(32), Theme.insetTop)

        Column {
            id: headingWords

            spacing: Theme.px(2)
            width: Theme.portrait ? Math.min(Math.max(invitation.implicitWidth, name.implicitWidth), root.width - 2 * Theme.margin - Theme.px(56)) : card.width - Theme.px(56)
            x: Theme.px(28)
            y: Theme.px(16)

            Words {
                id: invitation

                color: Theme.ink2
                font.pixelSize: Theme.px(25 * Theme.control)
                font.weight: Font.DemiBold
                lineScale: 1
                text: qsTr("Look closer")
                width: parent.width
            }
            SlideTitle {
                id: name

                bottomPadding: 0
                font.pixelSize: Theme.px(34 * Theme.control)
                lineScale: 0.95
                text: root.slide?.title ?? ""
                width: parent.width
            }
        }
    }
    FocusCard {
        id: card

        anchors.bottom: dock.top
        anchors.bottomMargin: Theme.px(40)
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        figure: root.figure
        most: Theme.portrait ? root.height * 0.42 : dock.y - Theme.px(60) - (heading.visible ? heading.y + heading.height : heading.y)
        structure: root.navigation.structure
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.stroke
        anchors.topMargin: dock.y - Theme.px(24)
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.stroke : 0
        color: Theme.paper
    }
    FocusZoom {
        id: zoomTools

        readonly property real edge: Theme.px(Theme.portrait ? 28 : 0)
        readonly property real room: low ? 0 : width + Theme.px(Theme.portrait ? 40 : 20)

        picture: focusFigure
        x: low ? Theme.handX + (Theme.rightToLeft ? Theme.hand - width : 0) : focusFigure.x + (Theme.rightToLeft ? edge : focusFigure.width - width - edge)
        y: low ? root.height - Theme.px(32) - Theme.barHeight : focusFigure.y + focusFigure.height - height - Theme.px(10)
    }
    FocusDock {
        id: dock

        anchors.bottom: parent.bottom
        // Nothing else is in the row of a slide's buttons.
        anchors.bottomMargin: Theme.navBottom - (Theme.barApart && Theme.portrait ? Theme.barRow + Theme.barGap : 0)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        figure: root.figure
        navigation: root.navigation
    }
}
