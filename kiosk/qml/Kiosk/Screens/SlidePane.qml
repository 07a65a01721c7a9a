pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Visit

// One slide on the stage, with the page of it that the visit is on.
Item {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    property int index: -1
    readonly property SlideContent slide: root.content.revision >= 0 ? root.content.slideAt(root.index) as SlideContent : null
    readonly property bool current: root.visible && root.index === root.navigation.slideIndex
    readonly property int question: root.current ? root.navigation.question : -1
    // Bands that need a page of their own have the first.
    readonly property int lead: bands.apart ? 1 : 0
    readonly property int part: root.current ? Math.max(0, root.navigation.part - root.lead) : 0
    readonly property int step: root.current ? Math.max(0, root.navigation.step) : 0
    readonly property int piece: root.current ? root.navigation.piece : 0
    readonly property int chapter: root.content.progressGroups > 0 ? root.content.chapterOf(root.index) : 1
    readonly property bool answered: root.question >= 0 && (questionLoader.item as QuestionPage)?.chosen >= 0
    readonly property size pictureSize: (page.item as WordsPage)?.pictureSize ?? Qt.size(0, 0)
    readonly property Item dragged: root.question < 0 ? (page.item as WordsPage)?.dragged ?? null : null
    readonly property Item _words: root.question < 0 ? (page.item as WordsPage)?.column ?? null : null
    property Item _entering: stage
    readonly property bool held: root.question < 0 && root.slide?.table?.comparesOptions === true

    // A page of the same slide brings other words; the figure stands still, or moves by itself.
    function enter(direction: int, words: bool): void {
        slideIn.stop();
        (root._entering ?? stage).opacity = 1;
        root._entering = words && root._words ? root._words : stage;
        root._entering.opacity = 0;
        stage.x = words ? 0 : direction * Theme.px(48) * (Theme.rightToLeft ? -1 : 1);
        slideIn.start();
    }

    Item {
        id: stage

        height: parent.height
        width: parent.width

        SlideBands {
            id: bands

            first: !root.current || root.navigation.part === 0
            language: root.navigation.language
            room: root.height
            slide: root.slide
            width: parent.width

            onFollowed: link => root.navigation.follow(link)
        }
        Loader {
            id: page

            anchors.fill: parent
            anchors.topMargin: bands.height + bands.below
            sourceComponent: !root.slide ? null : root.slide.table ? tablePage : wordsPage
            visible: root.question < 0 && !bands.alone
        }
        Loader {
            id: questionLoader

            anchors.fill: parent
            anchors.topMargin: bands.height + bands.below
            sourceComponent: root.slide?.question(Math.max(0, root.question)) ? questionPage : null
            visible: root.question >= 0
        }
    }
    ParallelAnimation {
        id: slideIn

        NumberAnimation {
            duration: Theme.calm
            easing.type: Easing.OutCubic
            property: "x"
            target: stage
            to: 0
        }
        NumberAnimation {
            duration: Theme.calm
            easing.type: Easing.OutCubic
            property: "opacity"
            target: root._entering
            to: 1
        }
    }
    Component {
        id: wordsPage

        WordsPage {
            chapter: root.chapter
            current: root.current
            lead: root.lead
            navigation: root.navigation
            part: root.part
            piece: root.piece
            slide: root.slide
            step: root.step
        }
    }
    Component {
        id: tablePage

        TableSlide {
            chapter: root.chapter
            lead: root.lead
            navigation: root.navigation
            part: root.part
            slide: root.slide
        }
    }
    Component {
        id: questionPage

        QuestionPage {
            chapter: root.chapter
            index: Math.max(0, root.question)
            navigation: root.navigation
            question: root.slide.question(index) as QuestionContent
            slideId: root.slide.slideId
        }
    }
}
