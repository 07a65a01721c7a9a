pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// The chapters as cards.
FocusScope {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    readonly property real inset: Theme.margin
    readonly property int columns: Theme.portrait ? (cards.count > 4 ? 2 : 1) : Math.min(3, Math.max(1, cards.count))
    readonly property int lines: Math.ceil(cards.count / root.columns)
    readonly property real spacing: Theme.px(32)
    readonly property real wordsRoom: Math.max(0, ...Array.from({
        "length": cards.count
    }, (_, i) => (cards.itemAt(i) as ChapterCard)?.wordsNeed ?? 0))
    readonly property real cardWidth: (root.width - 2 * root.inset - root.spacing * (root.columns - 1)) / root.columns
    readonly property real cardHeight: (responsible.y - grid.y - Theme.px(40) - root.spacing * (root.lines - 1)) / Math.max(1, root.lines)

    // What is given up where the words find no room: see ChapterWords; pictures from 1 on.
    property int dense: 0
    readonly property bool compact: root.lines > 1 && (!Theme.portrait || root.columns > 1)
    readonly property bool sideBySide: Theme.portrait && root.columns === 1
    readonly property real forPicture: root.sideBySide || root.compact || root.dense > 0 ? 0 : root.cardHeight * 0.25
    readonly property list<var> frame: [root.cardWidth, root.cardHeight, Theme.body, root.navigation.language, root.content.revision]

    onFrameChanged: {
        root.dense = 0;
        fitting.restart();
    }
    onWordsRoomChanged: fitting.restart()

    Soon {
        id: fitting

        onTriggered: if (root.wordsRoom > root.cardHeight - Theme.px(56) - root.forPicture && root.dense < 8) {
            root.dense += 1;
            fitting.restart();
        }
    }
    Column {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.top: parent.top
        anchors.topMargin: Theme.low ? Theme.px(Theme.portrait ? 72 : 44) : Theme.px(24)
        spacing: Theme.px(6)

        // Beside the preferences bar and its hint; left out where they leave no room.
        Item {
            height: !Theme.low ? Theme.barRow : welcome.visible ? welcome.height : 0
            width: parent.width

            Words {
                id: welcome

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink2
                font.pixelSize: Theme.px(34 * Theme.body)
                font.weight: Font.DemiBold
                lineScale: 1
                text: qsTr("Welcome")
                visible: Theme.low ? !Theme.large : implicitWidth < (heading.width - Theme.barWidth) * 0.28
            }
        }
        Words {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.px((Theme.portrait ? 68 : 72) * Theme.head)
            font.weight: Font.Bold
            lineScale: 0.86
            text: qsTr("What would you like to see?")
            width: parent.width
        }
    }
    Grid {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.top: heading.bottom
        anchors.topMargin: Theme.px(36)
        columns: root.columns
        spacing: root.spacing

        Repeater {
            id: cards

            model: root.content.chapters

            ChapterCard {
                compact: root.compact
                dense: root.dense
                focus: index === 0
                height: root.cardHeight
                sideBySide: root.sideBySide
                width: root.cardWidth
                wordsRoom: Math.max(wordsNeed, root.wordsRoom)

                onActivated: root.navigation.openChapter(index)
            }
        }
    }
    Words {
        id: responsible

        // Beside the bar of one hand, where it finds room there.
        readonly property real free: root.width - 2 * root.inset - Theme.hand - Theme.px(40)
        readonly property bool aside: Theme.oneHand && !Theme.portrait && implicitWidth * 1.2 * font.pixelSize < free * Theme.barHeight

        height: Math.max(contentHeight, aside ? Theme.barHeight : 0)
        verticalAlignment: Text.AlignBottom
        width: aside ? free : root.width - 2 * root.inset
        x: aside && Theme.reach === "left" ? root.width - root.inset - width : root.inset
        y: root.height - height - (aside ? Theme.px(32) : Theme.low ? Theme.insetBottom + Theme.px(Theme.portrait && !Theme.barApart ? 80 : 8) : Theme.px(36))
        color: Theme.ink2
        font.pixelSize: Theme.px(25 * Theme.head)
        lineScale: 1.02
        text: root.content.responsible
        textFormat: Text.PlainText
    }
}
