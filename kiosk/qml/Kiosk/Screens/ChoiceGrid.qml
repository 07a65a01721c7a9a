pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// All choices, equal in size and look, to pick from: their names and the first row of the table.
Item {
    id: root

    required property TableContent table
    required property int chapter
    required property list<int> picked
    required property int most
    readonly property int choices: root.table.columns - 1
    readonly property real shape: Theme.width / Theme.height
    readonly property int fitting: !Theme.large || root.shape > 1.7 ? 5 : root.shape > 1.5 ? 4 : 3
    // Which of its pages is shown; all choices are on one while their words find room.
    property int page: 0
    property int each: 99
    readonly property int pages: Math.max(1, Math.ceil(root.choices / root.each))
    readonly property int here: Math.min(root.each, root.choices)
    readonly property int columns: Theme.portrait && root.here > 2 ? (Theme.large ? 1 : 2) : Math.max(Theme.portrait ? 1 : 2, Math.min(root.fitting, Math.ceil(root.here / 2)))
    readonly property int lines: Math.ceil(root.here / root.columns)
    readonly property real gap: Theme.px(18)
    readonly property real barHeight: Math.max(Theme.touch, hint.height)
    readonly property real cardWidth: Math.floor((root.width - root.gap * (root.columns - 1)) / root.columns)
    readonly property real cardHeight: Math.floor((root.height - root.barHeight - Theme.px(20) - root.gap * (root.lines - 1)) / root.lines)
    // Either all say what they are or, where two don't find room side by side, none.
    property bool brief: false
    readonly property real tallest: Math.max(0, ...Array.from({
        "length": cards.count
    }, (_, i) => cards.itemAt(i) as ChoiceCard).map(card => (root.brief ? card?.nameHeight : card?.needed) ?? 0))
    readonly property list<var> frame: [root.width, root.height, Theme.body, root.table]

    signal toggled(column: int)
    signal cleared
    signal compared

    onFrameChanged: {
        root.each = 99;
        root.brief = false;
        sharing.restart();
    }
    onBriefChanged: sharing.restart()
    onEachChanged: sharing.restart()
    onTallestChanged: sharing.restart()

    Soon {
        id: sharing

        onTriggered: if (root.cardHeight > 0 && root.tallest > root.cardHeight && root.here > (root.brief ? 1 : 2)) {
            root.each = Math.ceil(root.choices / (root.pages + 1));
        } else if (root.cardHeight > 0 && root.tallest > root.cardHeight && !root.brief) {
            root.brief = true;
            root.each = 99;
        }
    }
    Grid {
        columns: root.columns
        spacing: root.gap

        Repeater {
            id: cards

            model: root.choices

            ChoiceCard {
                required property int index

                about: root.table.about(index + 1)
                chapter: root.chapter
                brief: root.brief
                height: root.cardHeight
                name: root.table.name(index + 1)
                picked: root.picked.includes(index + 1)
                visible: Math.floor(index / root.each) === Math.min(root.page, root.pages - 1)
                width: root.cardWidth

                onActivated: root.toggled(index + 1)
            }
        }
    }
    Words {
        id: hint

        anchors.left: parent.left
        anchors.right: root.picked.length ? clear.left : parent.right
        anchors.rightMargin: Theme.px(20)
        color: Theme.ink2
        font.pixelSize: Theme.px(28 * Theme.body)
        font.weight: Font.DemiBold
        lineScale: 1
        text: root.most === 1 ? qsTr("Touch a choice to look closer.") : root.picked.length > 0 ? "" : root.most === 2 ? qsTr("Touch one or two choices to put them side by side.") : qsTr("Touch two or three choices to put them side by side.")
        textFormat: Text.PlainText
        y: root.height - root.barHeight / 2 - height / 2
    }
    KioskButton {
        id: clear

        anchors.bottom: parent.bottom
        anchors.right: compare.left
        anchors.rightMargin: Theme.px(16)
        corner: height / 2
        fontUnits: 28
        glyph: "refresh"
        glyphUnits: 34
        text: qsTr("Start over")
        visible: root.picked.length > 0

        onActivated: root.cleared()
    }
    KioskButton {
        id: compare

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        corner: height / 2
        fontUnits: 30
        glyph: "table"
        glyphUnits: 36
        kind: "primary"
        text: root.picked.length > 1 ? qsTr("Compare these %1").arg(root.picked.length) : qsTr("Look closer")
        tone: Theme.chapterColors[(root.chapter + 2) % 3]
        visible: root.picked.length > 0

        onActivated: root.compared()
    }
}
