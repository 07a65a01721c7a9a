pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Visit

// A picture, icon arrays or the title on a panel, and the words beside or below it; in the order of reading.
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
    readonly property bool hasStations: root.slide.stations.size() > 1
    readonly property bool hasFigure: root.slide.figure !== null && root.slide.layout !== "text"
    readonly property alias column: words
    readonly property size pictureSize: figurePanel.pictureSize
    // Large words and several icon arrays, many beside a figure, and those that are cramped there have pages of their own.
    readonly property bool apart: root.slide.blocks.size() > 0 && (root.slide.people.size() > (Theme.large ? 1 : root.hasFigure ? 2 : 99) || root.cramped)
    readonly property bool spread: root.crowded && words.count > 0 && !root.bare
    readonly property bool picturing: root.spread && root.part === words.before - 1
    property bool cramped: false
    property bool crowded: false
    property bool keyed: true
    readonly property list<var> frame: [root.width, root.height, Theme.body, root.slide]
    readonly property bool bare: root.apart && !root.hasFigure
    readonly property bool counting: root.apart && root.part < people.pages
    readonly property bool pictured: root.hasFigure || root.slide.hasPeople && !root.apart
    readonly property bool shared: root.hasFigure && root.slide.hasPeople && !root.apart
    readonly property Item dragged: root.hasFigure && figurePanel.lively ? figurePanel : null
    readonly property real panelShare: root.bare ? 0 : root.pictured ? (Theme.large ? 0.38 : root.hasStations ? 0.53 : 0.575) : words.count === 0 || root.spread ? 1 : 0.42
    readonly property real panelHeight: root.bare ? 0 : root.pictured ? root.height * (words.count === 0 ? 0.72 : Theme.large ? 0.4 : 0.52) : Math.min(root.height, Math.max(titlePanel.fitting, words.count === 0 || root.spread ? root.height : root.height * 0.3))

    onFrameChanged: {
        root.cramped = false;
        root.crowded = false;
        root.keyed = true;
    }

    TitlePanel {
        id: titlePanel

        anchors.fill: panel
        chapter: root.chapter
        keyMessage: Theme.large || !root.keyed ? "" : root.slide.keyMessage
        navigation: root.navigation
        title: root.slide.title
        visible: !root.pictured && !root.bare && (!root.spread || root.picturing)

        onCrammed: if (keyMessage)
            root.keyed = false
        else if (!root.pictured && !root.bare)
            root.crowded = true
    }
    Item {
        id: panel

        anchors.left: parent.left
        height: Theme.portrait ? root.panelHeight : parent.height
        width: Theme.portrait ? parent.width : Math.round(parent.width * root.panelShare)
    }
    Item {
        id: beside

        anchors.bottom: parent.bottom
        anchors.left: Theme.portrait ? parent.left : panel.right
        anchors.leftMargin: Theme.portrait || root.bare ? 0 : Theme.px(52)
        anchors.right: parent.right
        anchors.top: Theme.portrait ? panel.bottom : parent.top
        anchors.topMargin: Theme.portrait && !root.bare ? Theme.px(30) : 0

        SlideTitle {
            text: root.slide.title
            visible: root.picturing && root.pictured
            width: parent.width
            y: Theme.portrait ? 0 : Math.max(0, (parent.height - height) / 2)
        }
    }
    WordsColumn {
        id: words

        anchors.fill: root.spread ? parent : beside
        before: (root.apart ? people.pages : 0) + (root.spread ? 1 : 0)
        chapter: root.chapter
        headed: root.pictured || root.bare
        lead: root.lead
        keyShown: root.pictured || Theme.large || !root.keyed
        navigation: root.navigation
        part: root.part
        piece: root.piece
        roomToAsk: !root.spread && !root.bare && words.count > 0
        slide: root.slide
        step: root.step
        visible: root.part >= words.before && (words.count > 0 || root.pictured)

        onCrammed: root.crowded = true
    }
    FigurePanel {
        id: figurePanel

        arrangement: words.arrangement || (root.slide.figure?.state ?? "")
        at: words.at >= 0 ? words.at : root.slide.figure?.at ?? 0
        chapter: root.chapter
        eager: root.current
        figure: root.slide.figure
        anchors.fill: panel
        anchors.bottomMargin: root.shared ? panel.height * 0.5 : 0
        highlight: words.highlight || (root.slide.figure?.highlight ?? "")
        navigation: root.navigation
        visible: root.hasFigure && !root.counting && (!root.spread || root.picturing)
    }
    PeoplePanel {
        id: people

        anchors.fill: root.apart ? parent : panel
        anchors.topMargin: root.shared ? panel.height * 0.5 + Theme.px(16) : 0
        chapter: root.chapter
        page: root.counting ? root.part : 0
        heading: root.apart ? root.slide.title : ""
        slide: root.slide
        visible: root.slide.hasPeople && (root.apart ? root.counting : !root.spread || root.picturing)

        onCrammed: root.cramped = true
    }
}
