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
    readonly property int count: root.slide.people.size()
    readonly property bool stacked: root.count > 1 && (Theme.large || (Theme.portrait ? root.count > 2 : root.count > 3))
    // Too low for words below the people.
    readonly property bool low: root.height < Theme.px(460)
    readonly property real gap: Theme.px(36)

    border.color: Theme.line
    border.width: Theme.contrast ? Theme.stroke : 0
    color: Theme.chapterTints[(root.chapter + 2) % 3]
    radius: Theme.radiusLarge

    Words {
        id: caption

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(40)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(40)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(32)
        color: Theme.ink
        font.pixelSize: Theme.px(30 * Theme.head)
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("How many people, after %1").arg(root.slide.peopleAfter)
        textFormat: Text.PlainText
    }
    Words {
        id: origin

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.left: caption.left
        anchors.right: caption.right
        color: Theme.ink2
        font.pixelSize: Theme.px(24 * Theme.control)
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Source: %1").arg(root.slide.peopleSource)
        textFormat: Text.PlainText
        visible: root.slide.peopleSource
    }
    Grid {
        id: grid

        anchors.bottom: origin.top
        anchors.bottomMargin: Theme.px(12)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(40)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(40)
        anchors.top: caption.bottom
        anchors.topMargin: Theme.px(24)
        columns: root.stacked ? 1 : Math.max(1, root.count)
        spacing: root.gap

        Repeater {
            model: root.slide.people

            PeopleArray {
                chapter: root.chapter
                height: root.stacked ? (grid.height - root.gap * (root.count - 1)) / root.count : grid.height
                wide: root.stacked || root.low
                width: root.stacked ? grid.width : (grid.width - root.gap * (root.count - 1)) / Math.max(1, root.count)
            }
        }
    }
}
