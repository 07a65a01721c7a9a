pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A chapter to choose; the whole card is the target.
Pressable {
    id: root

    required property int index
    required property string title
    required property string summary
    required property string cover
    required property string coverState
    required property real coverAspect
    required property int minutes
    property bool sideBySide: Theme.portrait
    property bool compact: false
    property int dense: 0
    readonly property bool pictured: root.cover && !root.compact && (root.sideBySide ? root.dense !== 1 : picture.height > Theme.px(root.dense ? 140 : 80))
    property real wordsRoom: root.wordsNeed
    readonly property real wordsNeed: words.need
    readonly property int chapter: root.index + 1
    readonly property color tone: Theme.chapterColors[(root.index + 3) % 3]
    readonly property color tint: Theme.chapterTints[(root.index + 3) % 3]

    Accessible.name: words.heard
    ring: Theme.radiusLarge
    scale: root.down && !Theme.reducedMotion ? 0.985 : 1

    background: Card {
        color: root.down ? root.tint : Theme.surface
        level: 2
    }
    contentItem: Item {
        Rectangle {
            id: picture

            anchors.left: parent.left
            anchors.margins: Theme.px(16)
            anchors.top: parent.top
            color: root.tint
            height: root.sideBySide ? parent.height - Theme.px(32) : parent.height - root.wordsRoom - Theme.px(80)
            radius: Theme.px(24)
            visible: root.pictured
            width: root.sideBySide && root.pictured ? parent.width * 0.4 : parent.width - Theme.px(32)

            FigureView {
                anchors.fill: parent
                anchors.margins: Theme.px(12)
                arrangement: root.coverState
                aspect: root.coverAspect
                corner: Theme.px(12)
                figure: root.cover
                ground: root.tint
                pictures: [root.cover + "|" + root.coverState + "|"]
            }
        }
        ChapterWords {
            id: words

            anchors.bottom: parent.bottom
            anchors.margins: Theme.px(28)
            anchors.right: parent.right
            chapter: root.chapter
            dense: root.dense
            height: root.sideBySide || !root.pictured ? parent.height - Theme.px(56) : root.wordsRoom
            minutes: root.minutes
            squeezed: root.compact
            summary: root.summary
            title: root.title
            tone: root.tone
            width: root.sideBySide && root.pictured ? parent.width - picture.width - Theme.px(76) : parent.width - Theme.px(60)
        }
    }
}
