import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// Back and Next, where one is, and in portrait every other button too, within reach from a wheelchair.
Item {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    required property bool hasSources
    required property bool answered
    readonly property bool tall: Theme.portrait
    readonly property string here: qsTr("Page %1 of %2").arg(root.content.pageInChapter).arg(root.content.pagesInChapter)
    readonly property string within: root.navigation.question >= 0 ? qsTr("question") : root.navigation.stepCount > 1 && root.navigation.step >= 0 ? qsTr("step %1 of %2").arg(root.navigation.step + 1).arg(root.navigation.stepCount) : root.navigation.partCount > 1 ? qsTr("part %1 of %2").arg(root.navigation.part + 1).arg(root.navigation.partCount) : ""

    function focusNext(): void {
        nextButton.forceActiveFocus();
    }

    implicitHeight: root.tall ? rail.height + Theme.touchPrimary + Theme.touch + Theme.px(24 + 20) : Theme.touchPrimary

    ProgressRail {
        id: rail

        anchors.left: root.tall ? parent.left : backButton.right
        anchors.leftMargin: root.tall ? 0 : Theme.px(40)
        anchors.right: root.tall ? parent.right : nextButton.left
        anchors.rightMargin: root.tall ? 0 : Theme.px(40)
        caption: root.within ? root.here + " · " + root.within : root.here
        chapters: root.content.progress
        count: root.content.pagesInChapter
        first: root.navigation.slideIndex - root.content.pageInChapter + 1
        group: root.content.progressGroup
        groups: root.content.progressGroups
        slides: root.navigation.slideCount
        y: root.tall ? 0 : Theme.px(6)
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
        width: root.tall ? (parent.width - Theme.px(24)) * 0.4 : Theme.px(250 * Theme.control)
        x: Theme.rightToLeft ? parent.width - width : 0
        y: root.tall ? rail.height : 0

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
        width: root.tall ? (parent.width - Theme.px(24)) * 0.6 : Theme.px(320 * Theme.control)
        x: Theme.rightToLeft ? 0 : parent.width - width
        y: backButton.y

        onActivated: root.navigation.next()
    }
    Row {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        spacing: Theme.px(16)
        visible: root.tall

        KioskButton {
            fontUnits: 26
            glyph: "house"
            glyphUnits: 36
            text: qsTr("Home")
            tight: true
            width: utilities.share

            onActivated: root.navigation.home()
        }
        UtilityButtons {
            id: utilities

            content: root.content
            hasSources: root.hasSources
            navigation: root.navigation
            share: Math.floor((root.width - Theme.px(48)) / 4)
            spacing: Theme.px(16)
        }
    }
}
