pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Visit

// A table, and after it what else the slide says, where there is no room for both.
Item {
    id: root

    required property NavigationController navigation
    required property SlideContent slide
    required property int chapter
    required property int part
    required property int lead
    readonly property int tables: table.parts
    readonly property bool apart: table.wordy && (root.cramped || table.wordsNeed > root.height * 0.42)
    // Some row finds no room beside the words.
    property bool cramped: false
    readonly property list<var> frame: [root.width, root.height, Theme.body, root.slide]

    // Otherwise the words tell.
    function tell(): void {
        if (!root.apart)
            root.navigation.setPartCount(root.slide.slideId, root.tables + root.lead, -1, table.readPart < 0 ? -1 : table.readPart + root.lead);
    }

    Component.onCompleted: root.tell()
    onFrameChanged: root.cramped = false
    onApartChanged: root.tell()
    onLeadChanged: root.tell()
    onSlideChanged: root.tell()
    onTablesChanged: root.tell()

    Connections {
        function onMattersChanged(): void {
            // The rows concerned are on the first part.
            if (root.part > 0 && root.navigation.slideId === table.slideId)
                root.navigation.open(table.slideId);
        }

        target: root.navigation
    }
    TablePage {
        id: table

        anchors.fill: parent
        apart: root.apart
        chapter: root.chapter
        navigation: root.navigation
        part: root.part
        slide: root.slide
        visible: !root.apart || root.part < root.tables

        onCrammed: root.cramped = true
        // Another face begins with its first part.
        onFaceChanged: if (root.part > 0 && root.navigation.slideId === slideId)
            root.navigation.open(slideId)
    }
    Loader {
        active: root.apart
        anchors.fill: parent
        visible: !table.visible

        sourceComponent: WordsColumn {
            before: root.tables
            chapter: root.chapter
            headed: true
            keyShown: true
            lead: root.lead
            navigation: root.navigation
            part: root.part
            slide: root.slide
            step: 0
        }
    }
}
