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

    onQuestionChanged: root.chosen = -1

    Connections {
        function onVisitEnded(): void {
            root.chosen = -1;
        }

        target: root.navigation
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(Theme.portrait ? 18 : 13)
        width: Math.min(parent.width, Theme.px(1500))
        y: Theme.portrait ? Math.max(0, parent.height - height - Theme.px(20)) : Math.max(0, (parent.height - height) / 2)

        Words {
            color: Theme.ink2
            font.pixelSize: Theme.px(28 * Theme.head)
            font.weight: Font.DemiBold
            lineScale: 1
            text: qsTr("Did we explain it well?")
        }
        Words {
            bottomPadding: Theme.px(6)
            font.pixelSize: Theme.px(58 * Theme.head)
            font.weight: Font.Bold
            lineScale: 0.9
            text: root.question.prompt
            width: parent.width
        }
        Repeater {
            model: root.question.answers

            AnswerCard {
                chapter: root.chapter
                chosen: index === root.chosen
                settled: root.chosen >= 0 && root.correct
                // Large text leaves room for the answer that was picked; touching it again brings the others back.
                visible: !Theme.large || root.chosen < 0 || chosen
                width: parent.width

                onActivated: {
                    root.chosen = Theme.large && chosen ? -1 : index;
                    root.correct = correct;
                    root.reply = reply;
                }
            }
        }
        ReplyCard {
            reply: root.reply
            correct: root.correct
            visible: root.chosen >= 0
            width: parent.width
        }
    }
}
