import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// A slide of words and pictures, below the stations of its way where it has some.
Item {
    id: root

    required property NavigationController navigation
    required property SlideContent slide
    required property int chapter
    required property int part
    required property int step
    required property int piece
    required property bool current
    required property int lead
    readonly property alias column: room.column
    readonly property alias pictureSize: room.pictureSize
    readonly property alias dragged: room.dragged

    StationRail {
        id: rail

        chapter: root.chapter
        count: root.slide.stations.size()
        height: room.hasStations ? implicitHeight : 0
        stations: root.slide.stations
        visible: room.hasStations
        width: parent.width
    }
    WordsRoom {
        id: room

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: rail.bottom
        anchors.topMargin: room.hasStations ? Theme.px(12) : 0
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
