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
    readonly property TableContent table: root.slide.table
    // Late by a moment when the slide changes.
    readonly property string slideId: root.slide.slideId
    property bool weighing: false
    readonly property int parts: picks.comparing && !root.weighing ? compare.partCount : 1
    readonly property string face: root.weighing ? "matters" : picks.comparing ? "comparison" : "choices"

    onFaceChanged: if (Theme.keysInUse && root.visible)
        Qt.callLater(() => root.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason))
    onPartsChanged: root.navigation.setPartCount(root.slide.slideId, root.parts)
    onSlideChanged: root.navigation.setPartCount(root.slide.slideId, root.parts)
    onSlideIdChanged: picks.pick(0)

    Picks {
        id: picks

        choices: root.table.columns - 1
        comparable: root.table.comparesOptions

        onComparingChanged: root.weighing = false
    }
    Connections {
        function onMattersChanged(): void {
            // The rows concerned are on the first part.
            if (root.part > 0 && root.navigation.slideId === root.slideId)
                root.navigation.open(root.slideId);
        }
        function onVisitEnded(): void {
            picks.pick(0);
        }

        target: root.navigation
    }
    TableHead {
        id: head

        keyed: picks.whole || !picks.comparing
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
        shown: picks.whole || !picks.comparing
        slide: root.slide
        width: parent.width
    }
    Item {
        id: room

        anchors.bottom: notes.top
        anchors.bottomMargin: notes.height + tools.height > 0 ? Theme.px(16) : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(16)

        ChoiceGrid {
            anchors.fill: parent
            chapter: root.chapter
            most: picks.most
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
            table: root.table
            visible: picks.comparing && !root.weighing

            onFollowed: link => root.navigation.follow(link)
        }
        MatterChoices {
            heading: qsTr("What matters most to you?")
            matters: root.slide.matters
            navigation: root.navigation
            visible: root.weighing
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
        weighing: root.weighing
        width: parent.width

        onChanged: picks.looking = false
        onClosed: root.weighing = false
        onOpened: root.weighing = true
    }
}
