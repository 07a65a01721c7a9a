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
    required property string coverAlt
    required property string coverState
    required property int minutes
    property bool sideBySide: Theme.portrait
    property real wordsRoom: root.wordsNeed
    readonly property real wordsNeed: heading.height + summaryWords.height + foot.height + Theme.px(28)
    readonly property int chapter: root.index + 1
    readonly property color tone: Theme.chapterColors[(root.index + 3) % 3]
    readonly property color tint: Theme.chapterTints[(root.index + 3) % 3]

    Accessible.name: root.title + ". " + root.summary
    ring: Theme.radiusLarge
    scale: root.down && !Theme.reducedMotion ? 0.985 : 1

    background: Card {
        color: root.down ? root.tint : Theme.surface
        level: 2
    }
    contentItem: Item {
        Rectangle {
            id: picture

            border.color: Theme.line
            border.width: Theme.contrast ? Theme.stroke : 0
            color: root.tint
            height: root.sideBySide ? parent.height - Theme.px(32) : parent.height - root.wordsRoom - Theme.px(80)
            radius: Theme.px(24)
            width: root.sideBySide ? parent.width * 0.4 : parent.width - Theme.px(32)
            x: Theme.px(16)
            y: Theme.px(16)

            FigureView {
                alt: root.coverAlt
                anchors.fill: parent
                anchors.margins: Theme.px(12)
                arrangement: root.coverState
                corner: Theme.px(12)
                figure: root.cover
                ground: root.tint
                pictures: [root.cover + "|" + root.coverState + "|"]
            }
        }
        Item {
            id: words

            height: root.sideBySide ? parent.height - Theme.px(64) : root.wordsRoom
            width: root.sideBySide ? parent.width - picture.width - Theme.px(76) : parent.width - Theme.px(60)
            x: root.sideBySide ? picture.width + Theme.px(48) : Theme.px(32)
            y: root.sideBySide ? Theme.px(32) : parent.height - height - Theme.px(28)

            Row {
                id: heading

                spacing: Theme.px(16)
                width: parent.width

                Badge {
                    id: badge

                    anchors.verticalCenter: parent.verticalCenter
                    number: root.chapter
                    size: Theme.px(60)
                }
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    font.pixelSize: Theme.px(44 * Theme.head)
                    font.weight: Font.Bold
                    lineScale: 0.9
                    text: root.title
                    textFormat: Text.PlainText
                    width: parent.width - badge.width - Theme.px(16)
                }
            }
            Words {
                id: summaryWords

                anchors.top: heading.bottom
                anchors.topMargin: Theme.px(14)
                color: Theme.ink2
                font.pixelSize: Theme.px((Theme.portrait ? 33 : 29) * Theme.body)
                lineScale: 1.04
                text: root.summary
                width: parent.width
            }
            ChapterFoot {
                id: foot

                anchors.bottom: parent.bottom
                minutes: root.minutes
                tone: root.tone
                width: parent.width
            }
        }
    }
}
