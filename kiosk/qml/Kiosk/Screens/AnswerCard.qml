import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One answer. A letter or a mark and words tell what became of it, not colour alone.
Pressable {
    id: root

    required property int index
    required property string answer
    required property string spoken
    required property bool correct
    required property string reply
    property int chapter: 1
    property bool chosen: false
    property bool settled: false
    property bool close: false
    // Large words leave no room beside them.
    readonly property bool stacked: Theme.large && (Theme.portrait || Theme.textScale >= 2)
    readonly property real wordsHeight: words.height + (root.stacked && tag.text ? tag.height : 0)
    readonly property bool good: root.chosen && root.correct
    readonly property color tone: root.good ? Theme.good : Theme.care

    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.description: tag.text
    Accessible.name: root.spoken
    implicitHeight: Math.max(Theme.px(root.close ? 92 : Theme.portrait ? 148 : 104), root.wordsHeight + Theme.px(root.close ? 20 : 36))

    background: Rectangle {
        border.color: root.chosen ? root.tone : Theme.lineStrong
        border.width: root.chosen ? Theme.px(5) : root.settled && !Theme.contrast ? 0 : Theme.stroke
        color: root.good ? Theme.goodTint : root.chosen ? Theme.careTint : root.down ? Theme.primaryTint : Theme.surface
        radius: Theme.radiusMedium
    }
    contentItem: Item {
        Rectangle {
            id: disc

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            antialiasing: true
            border.color: Theme.line
            border.width: Theme.contrast ? Theme.stroke : 0
            color: root.chosen ? root.tone : Theme.chapterTints[(root.chapter + 2) % 3]
            height: width
            radius: width / 2
            width: Theme.px(68 * Theme.control)

            Icon {
                anchors.centerIn: parent
                color: Theme.paper
                name: "check"
                size: Theme.px(42 * Theme.control)
                visible: root.good
            }
            Words {
                Accessible.ignored: true
                anchors.centerIn: parent
                color: root.chosen ? Theme.paper : Theme.ink
                font.pixelSize: Theme.px(36 * Theme.control)
                font.weight: Font.Bold
                lineScale: 1
                text: "ABCD"[root.index]
                visible: !root.good
            }
        }
        Words {
            id: words

            Accessible.ignored: true
            anchors.left: disc.right
            anchors.leftMargin: Theme.px(28)
            anchors.right: root.stacked ? parent.right : tag.left
            anchors.rightMargin: Theme.px(16)
            color: root.settled && !root.chosen ? Theme.ink2 : Theme.ink
            font.pixelSize: Theme.px(36 * Theme.body)
            font.weight: root.chosen ? Font.Bold : Font.Medium
            lineScale: 1
            text: root.answer
            y: (parent.height - root.wordsHeight) / 2
        }
        Words {
            id: tag

            Accessible.ignored: true
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(32)
            color: root.tone
            font.pixelSize: Theme.px(30 * Theme.body)
            font.weight: Font.Bold
            lineScale: 1
            text: !root.chosen ? "" : root.good ? qsTr("Yes") : qsTr("Not quite")
            y: root.stacked ? words.y + words.height : (parent.height - height) / 2
        }
    }
}
