pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// A table. Choices to compare begin all equal; a touch lights one, then a second or third beside it.
Item {
    id: root

    required property NavigationController navigation
    required property SlideContent slide
    required property int chapter
    required property int part
    readonly property TableContent table: root.slide.table
    readonly property int choices: root.table.columns - 1
    readonly property int most: Theme.portrait ? (Theme.textScale >= 2 ? 1 : 2) : Theme.large ? 2 : 3
    readonly property bool whole: !root.table.comparesOptions || root.choices <= (Theme.portrait ? 2 : Theme.large ? 3 : 5)
    property list<int> chosen
    readonly property int parts: root.comparing ? compare.partCount : 1
    readonly property bool picking: !root.whole && root.comparing
    readonly property bool comparing: root.whole || root.chosen.length > 0

    function toggle(column: int): void {
        const kept = root.chosen.filter(each => each !== column);
        if (kept.length === root.chosen.length)
            kept.push(column);
        root.chosen = kept.slice(-root.most);
    }

    onPartsChanged: root.navigation.setPartCount(root.slide.slideId, root.parts)
    onSlideChanged: {
        root.chosen = [];
        root.navigation.setPartCount(root.slide.slideId, root.parts);
    }

    Connections {
        function onVisitEnded(): void {
            root.chosen = [];
        }

        target: root.navigation
    }
    Words {
        id: title

        font.pixelSize: Theme.px(46 * Theme.head)
        font.weight: Font.Bold
        lineScale: 0.9
        text: root.slide.title
        width: parent.width
    }
    LinkArea {
        id: keyMessage

        readonly property bool shown: text !== "" && (root.whole || !root.comparing)

        anchors.top: title.bottom
        anchors.topMargin: Theme.px(8)
        color: Theme.ink2
        height: shown ? implicitHeight : 0
        lineScale: 1
        pixelSize: Theme.px(30 * Theme.head)
        text: root.slide.keyMessage
        visible: shown
        weight: Font.DemiBold
        width: parent.width

        onFollowed: link => root.navigation.follow(link)
    }
    TableNotes {
        id: notes

        anchors.bottom: parent.bottom
        chapter: root.chapter
        navigation: root.navigation
        shown: root.whole || !root.comparing
        slide: root.slide
        width: parent.width
    }
    ChoiceGrid {
        anchors.bottom: notes.top
        anchors.bottomMargin: notes.height > 0 ? Theme.px(16) : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: keyMessage.bottom
        anchors.topMargin: Theme.px(16)
        chapter: root.chapter
        table: root.table
        visible: !root.comparing

        onChose: column => root.toggle(column)
    }
    CompareTable {
        id: compare

        anchors.bottom: root.picking ? more.top : notes.top
        anchors.bottomMargin: root.picking || notes.height > 0 ? Theme.px(16) : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: keyMessage.bottom
        anchors.topMargin: Theme.px(16)
        chapter: root.chapter
        columns: root.whole ? Array.from({
            "length": root.choices
        }, (_, i) => i + 1) : root.chosen
        part: root.part
        table: root.table
        visible: root.comparing

        onFollowed: link => root.navigation.follow(link)
    }
    ChoiceChips {
        id: more

        anchors.bottom: parent.bottom
        chosen: root.chosen
        table: root.table
        visible: root.picking
        width: parent.width

        onAllChosen: root.chosen = []
        onToggled: column => root.toggle(column)
    }
}
