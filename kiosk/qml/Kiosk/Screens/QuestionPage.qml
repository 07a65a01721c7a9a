pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// Did we explain it well? No score, no red; another try is welcome.
Item {
    id: root

    required property NavigationController navigation
    required property QuestionContent question
    required property int chapter
    property int chosen: -1
    property bool correct: false
    property string reply
    // What is given up where all finds no room: 1 the line above and the margins, 2 the room within the cards and the
    // answers that were not picked, then a little of the letters' size each time.
    property int dense: 0
    readonly property real shrink: 1 - 0.05 * Math.max(0, root.dense - 2)
    readonly property bool alone: root.chosen >= 0 && (Theme.large || root.dense > 1)
    readonly property list<AnswerCard> cards: Array.from({
        "length": answers.count
    }, (_, i) => answers.itemAt(i) as AnswerCard).filter(card => card && (!root.alone || card.chosen))
    readonly property real needed: (root.dense ? 0 : lead.height + column.spacing) + prompt.height + root.cards.reduce((sum, card) => sum + card.implicitHeight + column.spacing, 0) + (root.chosen >= 0 ? replyCard.implicitHeight + column.spacing : 0)
    readonly property list<var> frame: [root.width, root.height, Theme.body, root.question]

    onFrameChanged: {
        root.dense = 0;
        fitting.restart();
    }
    onNeededChanged: fitting.restart()
    onQuestionChanged: root.chosen = -1

    Connections {
        function onVisitEnded(): void {
            root.chosen = -1;
        }

        target: root.navigation
    }
    Soon {
        id: fitting

        onTriggered: if (root.needed > root.height + 1 && root.shrink > 0.5)
            root.dense += 1
    }
    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(Theme.portrait ? 18 : 13)
        width: root.dense ? parent.width : Math.min(parent.width, Theme.px(1500))
        y: Theme.portrait ? Math.max(0, parent.height - root.needed - Theme.px(20)) : Math.max(0, (parent.height - root.needed) / 2)

        Words {
            id: lead

            color: Theme.ink2
            font.pixelSize: Theme.px(28 * Theme.head)
            font.weight: Font.DemiBold
            lineScale: 1
            text: qsTr("Did we explain it well?")
            visible: root.dense === 0
        }
        Words {
            id: prompt

            Accessible.role: Accessible.Heading
            bottomPadding: Theme.px(6)
            font.pixelSize: Theme.px(58 * Theme.head * root.shrink)
            font.weight: Font.Bold
            lineScale: 0.9
            text: root.question.prompt
            width: parent.width
        }
        Repeater {
            id: answers

            model: root.question.answers

            AnswerCard {
                chapter: root.chapter
                chosen: index === root.chosen
                close: root.dense > 1
                settled: root.chosen >= 0 && root.correct
                shrink: root.shrink
                // Large text leaves room for the answer that was picked; touching it again brings the others back.
                visible: !root.alone || chosen
                width: parent.width

                onActivated: {
                    root.chosen = root.alone && chosen ? -1 : index;
                    root.correct = correct;
                    root.reply = reply;
                }
            }
        }
        ReplyCard {
            id: replyCard

            reply: root.reply
            correct: root.correct
            shrink: root.shrink
            visible: root.chosen >= 0
            width: parent.width
        }
    }
}
