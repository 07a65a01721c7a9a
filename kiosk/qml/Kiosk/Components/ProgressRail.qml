pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A dash a slide, a group a chapter. Shape tells done, here and to come apart; it is not a touch target. With large text
// one bar for the chapter.
Item {
    id: root

    property var chapters: null
    property int slides: 1
    property int groups: 1
    property string caption
    property int first: 0
    property int count: 1
    property int group: 0
    // The chapter's number, and that of the page in it.
    property int chapter: 1
    property int page: 1
    // What assistive technology asks of a bar.
    readonly property real value: root.page
    readonly property real minimumValue: 1
    readonly property real maximumValue: root.count
    readonly property real middle: root.group * root.gap + (root.first + root.count / 2) * root.cell
    readonly property real gap: Theme.px(30)
    readonly property real cell: (root.width - root.gap * Math.max(0, root.groups - 1)) / Math.max(1, root.slides)

    Accessible.name: root.caption.split(" · ").join("\n")
    Accessible.role: Accessible.ProgressBar
    implicitHeight: Theme.px(104)

    Row {
        anchors.fill: parent
        spacing: root.gap
        visible: !Theme.large

        Repeater {
            model: root.chapters

            RailGroup {
                cell: root.cell
                height: root.height
                takenFrom: pointer.x - Theme.px(16)
                takenTo: pointer.x + pointer.width + Theme.px(16)
            }
        }
    }
    Words {
        id: pointer

        Accessible.ignored: true
        font.pixelSize: Theme.px(24 * Theme.control)
        font.weight: Font.Bold
        lineScale: 1
        text: root.caption
        textFormat: Text.PlainText
        visible: !Theme.large
        wrapMode: Text.NoWrap
        x: Math.max(0, Math.min(root.width - width, (Theme.rightToLeft ? root.width - root.middle : root.middle) - width / 2))
        y: Theme.px(62)
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(12)
        visible: Theme.large
        width: parent.width

        Words {
            Accessible.ignored: true
            font.pixelSize: Theme.px(28 * Theme.control)
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            lineScale: 1
            text: root.caption
            width: parent.width
        }
        Meter {
            height: Theme.px(18)
            share: root.page / Math.max(1, root.count)
            tone: Theme.chapterColors[(root.chapter + 2) % 3]
            width: parent.width
        }
    }
}
