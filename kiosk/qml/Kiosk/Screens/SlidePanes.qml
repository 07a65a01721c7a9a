pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Visit

// Three slides: the one shown and its neighbours, built before they are asked for. On other screens the chapters'
// first slides wait here.
Item {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    readonly property SlidePane current: root._shown
    readonly property bool hasSources: root.current?.slide?.sources.size() > 0
    readonly property bool answered: root.current?.answered ?? false
    readonly property bool held: root.current?.held ?? false
    readonly property Item dragged: root.current?.dragged ?? null
    readonly property size pictureSize: root.current?.pictureSize ?? Qt.size(0, 0)
    readonly property bool settled: !later.running
    property SlidePane _shown: null
    property string _page

    function allot(all: bool): void {
        const index = root.navigation.slideIndex;
        const near = index >= 0 ? [index, index + 1, index - 1] : [0, 1, 2].map(n => root.content.chapterStart(n));
        const wanted = near.filter(want => want >= 0 && want < root.navigation.slideCount);
        const panes = [0, 1, 2].map(n => repeater.itemAt(n) as SlidePane);
        for (const want of index >= 0 && !all ? [index] : wanted) {
            if (panes.some(pane => pane.index === want))
                continue;
            panes.find(pane => !wanted.includes(pane.index)).index = want;
            if (all)
                return;
        }
        if (all)
            later.stop();
        else
            later.restart();
        root._shown = panes.find(pane => pane.index === index) ?? null;
    }

    Component.onCompleted: root.allot(false)

    Connections {
        function onMoved(direction: int): void {
            const page = root.navigation.slideIndex + (root.navigation.question < 0 ? "" : "?");
            root.allot(false);
            if (root._shown)
                root._shown.enter(direction, page === root._page);
            root._page = page;
        }
        function onPathChanged(): void {
            sorting.restart();
        }

        target: root.navigation
    }
    Soon {
        id: sorting

        onTriggered: root.allot(false)
    }
    Timer {
        id: later

        interval: Math.max(16, Theme.calm + 40)
        repeat: true

        onTriggered: root.allot(true)
    }
    Repeater {
        id: repeater

        model: 3

        SlidePane {
            anchors.fill: parent
            content: root.content
            navigation: root.navigation
            visible: root._shown === this
        }
    }
}
