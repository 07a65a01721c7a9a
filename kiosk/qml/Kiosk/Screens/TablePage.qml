pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Visit

// A table. Where choices are many they begin all equal, and those that are picked are put side by side.
Item {
    id: root

    required property NavigationController navigation
    required property SlideContent slide
    required property int chapter
    required property int part
    required property bool apart // what else the slide says has parts of its own
    readonly property TableContent table: root.slide.table
    readonly property string slideId: root.slide.slideId
    readonly property int parts: picks.weighing ? choices.heights.length : picks.comparing ? compare.partCount : grid.pages
    readonly property int readPart: picks.comparing && !picks.weighing ? compare.readPart : -1
    readonly property bool noted: picks.whole || !picks.comparing
    readonly property bool wordy: root.noted && (root.slide.keyMessage !== "" || notes.needed > 0)
    readonly property real wordsNeed: head.needed + notes.needed
    readonly property string face: picks.weighing ? "matters" : picks.comparing ? "comparison" : "choices"

    signal crammed

    onSlideIdChanged: picks.pick(0)

    FocusKeeper {
        face: root.face
        keeper: root
    }
    Picks {
        id: picks

        choices: root.table.columns - 1
        comparable: root.table.comparesOptions
        navigation: root.navigation
    }
    TableHead {
        id: head

        keyed: root.noted && !root.apart
        keyMessage: root.slide.keyMessage
        title: root.slide.title
        width: parent.width

        onFollowed: link => root.navigation.follow(link)
    }
    TableNotes {
        id: notes

        anchors.bottom: tools.top
        anchors.bottomMargin: height > 0 && tools.height > 0 ? Theme.px(16) : 0
        chapter: root.chapter
        navigation: root.navigation
        shown: root.noted && !root.apart
        slide: root.slide
        width: parent.width
    }
    Item {
        id: room

        anchors.bottom: notes.top
        anchors.bottomMargin: notes.height + tools.height > 0 ? Theme.px(16) : 0
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(16)
        width: parent.width

        ChoiceGrid {
            id: grid

            anchors.fill: parent
            chapter: root.chapter
            most: picks.most
            page: root.part
            picked: picks.shown
            table: root.table
            visible: !picks.comparing

            onCleared: picks.pick(0)
            onCompared: picks.looking = true
            onToggled: column => picks.pick(column)
        }
        CompareTable {
            id: compare

            anchors.fill: parent
            chapter: root.chapter
            columns: picks.shown
            marked: root.navigation.markedAspects
            part: root.part
            roomToAsk: root.wordy && !root.apart
            table: root.table
            visible: picks.comparing && !picks.weighing

            onCrammed: root.crammed()
            onFollowed: link => root.navigation.follow(link)
        }
        MatterChoices {
            id: choices

            heading: qsTr("What matters most to you?")
            matters: root.slide.matters
            navigation: root.navigation
            page: root.part
            visible: picks.weighing
            width: parent.width
            y: Math.max(0, (parent.height - height) * (Theme.portrait ? 1 : 0.5))
        }
    }
    CompareTools {
        id: tools

        anchors.bottom: parent.bottom
        changing: !picks.whole
        chapter: root.chapter
        height: picks.comparing ? implicitHeight : 0
        matters: root.slide.matters
        navigation: root.navigation
        visible: picks.comparing
        weighing: picks.weighing
        width: parent.width

        onChanged: picks.looking = false
        onClosed: picks.weighing = false
        onOpened: picks.weighing = true
    }
}
