import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// Back and Next, where one is, and with low buttons Home and Sources too, within reach from a wheelchair.
Item {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    required property bool hasSources
    required property bool answered
    // From the window's edges to the place of the hand.
    readonly property real handX: Theme.handX - Theme.margin
    readonly property string here: qsTr("Page %1 of %2").arg(root.content.pageInChapter).arg(root.content.pagesInChapter)
    readonly property bool stepping: root.navigation.stepCount > 1 && root.navigation.step >= 0
    readonly property string within: root.navigation.question >= 0 ? qsTr("question") : root.stepping ? qsTr("step %1 of %2").arg(root.navigation.step + 1).arg(root.navigation.stepCount) : root.navigation.partCount > 1 ? qsTr("part %1 of %2").arg(root.navigation.part + 1).arg(root.navigation.partCount) : ""
    readonly property string piece: root.navigation.pieceCount > 1 ? qsTr("part %1 of %2").arg(root.navigation.piece + 1).arg(root.navigation.pieceCount) : ""

    function focusNext(): void {
        nextButton.forceActiveFocus();
    }

    Accessible.name: qsTr("Turning pages")
    Accessible.role: Accessible.ToolBar
    implicitHeight: nextButton.y + Theme.touchPrimary + (Theme.low ? Theme.px(20) + Theme.barHeight : 0)

    ProgressRail {
        id: rail

        caption: [root.here, root.within, root.piece].filter(each => each).join(" · ")
        chapter: root.content.chapterNumber
        chapters: root.content.progress
        count: root.content.pagesInChapter
        first: root.navigation.slideIndex - root.content.pageInChapter + 1
        group: root.content.progressGroup
        groups: root.content.progressGroups
        page: root.content.pageInChapter
        slides: root.navigation.slideCount
        visible: !Theme.listening
        width: Theme.listenPlace.width
        x: Theme.listenPlace.x - Theme.margin
        y: Theme.portrait ? 0 : Theme.px(6)
    }
    KioskButton {
        id: backButton

        corner: Theme.radiusButton
        fontUnits: 34
        height: Theme.touchPrimary
        glyph: "arrow-left"
        glyphUnits: 44
        text: qsTr("Back")
        tight: true
        visible: root.navigation.canGoBack
        width: Theme.backWidth
        x: root.handX + (Theme.rightToLeft ? Theme.hand - width : 0)
        y: Theme.portrait ? rail.height : 0

        onActivated: root.navigation.back()
    }
    KioskButton {
        id: nextButton

        corner: Theme.radiusButton
        focus: true
        fontUnits: 36
        height: Theme.touchPrimary
        glyphAfter: root.navigation.atEnd ? "check" : "arrow-right"
        glyphUnits: 48
        kind: "primary"
        text: root.navigation.hasMore ? qsTr("More") : root.navigation.question >= 0 && !root.answered ? qsTr("Skip") : root.navigation.atEnd ? qsTr("Finish") : qsTr("Next")
        tight: true
        width: Theme.nextWidth
        x: root.handX + (Theme.rightToLeft ? 0 : Theme.hand - width)
        y: backButton.y

        onActivated: root.navigation.next()
    }
    SlideButtons {
        hasSources: root.hasSources
        navigation: root.navigation
        visible: Theme.low
        x: root.handX + (Theme.rightToLeft ? Theme.hand - width : 0)
        y: nextButton.y + Theme.touchPrimary + Theme.px(20)
    }
}
