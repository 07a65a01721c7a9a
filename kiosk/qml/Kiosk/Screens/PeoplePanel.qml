pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// Icon arrays of one total side by side, with the time span.
Rectangle {
    id: root

    required property SlideContent slide
    required property int chapter
    property alias heading: title.text
    property int page: 0
    property int each: 99
    readonly property int pages: Math.max(1, Math.ceil(root.slide.people.size() / root.each))
    readonly property int count: Math.min(root.each, root.slide.people.size())
    readonly property bool low: root.height < Theme.px(460 * Theme.head)
    readonly property int columns: root.low ? Math.min(3, root.count) : Theme.large && Theme.portrait ? 1 : root.count > 3 ? 2 : Theme.portrait && root.count > 2 ? 1 : Math.max(1, root.count)
    readonly property int lines: Math.ceil(root.count / root.columns)
    readonly property bool wide: root.low || root.lines > 1 || root.count === 1 && Theme.large && !Theme.portrait
    readonly property real gap: Theme.px(Theme.large ? 24 : 36)
    readonly property list<PeopleArray> all: Array.from({
        "length": arrays.count
    }, (_, i) => arrays.itemAt(i) as PeopleArray)
    readonly property real tallest: Math.max(0, ...root.all.map(array => array?.wordsHeight ?? 0))
    readonly property list<var> frame: [grid.width, grid.height, Theme.body, root.slide]

    signal crammed

    function fit(): void {
        const tight = root.all.some(array => array?.missing > 0);
        if (tight && !root.heading)
            root.crammed();
        else if (tight && root.count > 1)
            root.each = Math.ceil(root.count / 2);
    }

    border.color: Theme.line
    border.width: Theme.contrast ? Theme.stroke : 0
    color: Theme.chapterTints[(root.chapter + 2) % 3]
    radius: Theme.radiusLarge

    onEachChanged: fitting.restart()
    onFrameChanged: {
        root.each = 99;
        fitting.restart();
    }

    Soon {
        id: fitting

        onTriggered: root.fit()
    }
    SlideTitle {
        id: title

        anchors.left: caption.left
        bottomPadding: 0
        font.pixelSize: Theme.px(46 * Theme.head)
        lineScale: 0.9
        visible: text
        width: caption.width
        y: Theme.px(28)
    }
    Words {
        id: caption

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(40)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(40)
        anchors.top: parent.top
        anchors.topMargin: title.text ? title.y + title.height + Theme.px(12) : Theme.px(root.low ? 18 : 32)
        font.pixelSize: Theme.px(30 * Theme.body)
        font.weight: Font.DemiBold
        horizontalAlignment: title.text ? Text.AlignLeft : Text.AlignHCenter
        text: root.slide.peopleAbout ? qsTr("%1: how many people, after %2").arg(root.slide.peopleAbout).arg(root.slide.peopleAfter) : qsTr("How many people, after %1").arg(root.slide.peopleAfter)
        textFormat: Text.PlainText
    }
    Grid {
        id: grid

        anchors.bottom: origin.top
        anchors.bottomMargin: Theme.px(root.low ? 6 : 12)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(40)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(40)
        anchors.top: caption.bottom
        anchors.topMargin: Theme.px(root.low ? 10 : 24)
        columns: root.columns
        spacing: root.gap

        Repeater {
            id: arrays

            model: root.slide.people

            onCountChanged: fitting.restart()

            PeopleArray {
                required property int index

                chapter: root.chapter
                height: Math.floor((grid.height - root.gap * (root.lines - 1)) / root.lines)
                share: root.low && root.count > 1 ? 0.3 : 0.4
                tallest: root.tallest
                visible: Math.floor(index / root.each) === root.page
                wide: root.wide
                width: Math.floor((grid.width - root.gap * (root.columns - 1)) / root.columns)
            }
        }
    }
    Words {
        id: origin

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(root.low ? 12 : 20)
        anchors.left: caption.left
        anchors.right: caption.right
        color: Theme.ink2
        font.pixelSize: Theme.px(24 * Theme.body)
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Source: %1").arg(root.slide.peopleSource)
        textFormat: Text.PlainText
        visible: root.slide.peopleSource
    }
}
