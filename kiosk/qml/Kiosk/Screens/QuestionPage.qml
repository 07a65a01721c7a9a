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
    required property string slideId
    required property int index
    property int chosen: -1
    property bool correct: false
    property string reply
    // Whether the reply is to be shown once its page is known.
    property bool turning: false
    readonly property int page: Math.min(root.navigation.piece, parts.count - 1)
    readonly property bool asking: parts.replyPage < 0 || root.page < parts.replyPage
    readonly property list<var> frame: [root.width, root.height, Theme.body, root.question, root.chosen]

    function fit(): void {
        parts.share(Array.from({
            "length": answers.count
        }, (_, i) => answers.itemAt(i) as AnswerCard), root.chosen);
        root.navigation.setPieces(root.slideId, root.index, [parts.count]);
        while (root.turning && parts.replyPage > root.navigation.piece)
            root.navigation.next();
        root.turning = false;
    }

    onFrameChanged: fitting.restart()
    onQuestionChanged: root.chosen = -1

    Connections {
        function onVisitEnded(): void {
            root.chosen = -1;
        }

        target: root.navigation
    }
    QuestionParts {
        id: parts

        gap: column.spacing
        leadHeight: lead.height
        promptHeight: prompt.height
        reply: replyCard
        room: root.height
    }
    Soon {
        id: fitting

        onTriggered: root.fit()
    }
    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(Theme.portrait ? 18 : 13)
        width: parts.dense ? parent.width : Math.min(parent.width, Theme.px(1500))
        y: Math.max(0, (root.height - height) / (Theme.low ? 1 : 2) - (Theme.portrait ? Theme.px(20) : 0))

        Words {
            id: lead

            color: Theme.ink2
            font.pixelSize: Theme.px(28 * Theme.body)
            font.weight: Font.DemiBold
            lineScale: 1
            text: qsTr("Did we explain it well?")
            visible: root.page === 0 && (parts.dense === 0 || parts.of[0] > 0)
        }
        Words {
            id: prompt

            Accessible.role: Accessible.Heading
            bottomPadding: Theme.px(6)
            font.pixelSize: Theme.px(58 * Theme.head)
            font.weight: Font.Bold
            lineScale: 0.9
            text: root.question.prompt
            visible: root.asking ? root.page === 0 : parts.prompted
            width: parent.width
        }
        Repeater {
            id: answers

            model: root.question.answers

            AnswerCard {
                chapter: root.chapter
                chosen: index === root.chosen
                close: parts.dense > 1
                settled: root.chosen >= 0 && root.correct
                visible: root.asking ? (parts.of[index] ?? 0) === root.page : chosen && parts.together
                width: parent.width

                onActivated: {
                    // Above its reply it leads back to the others.
                    if (!root.asking)
                        return root.navigation.back();
                    root.turning = true;
                    root.correct = correct;
                    root.reply = reply;
                    root.chosen = index;
                    fitting.restart();
                }
            }
        }
        ReplyCard {
            id: replyCard

            correct: root.correct
            piece: root.asking ? null : parts.replies[root.page - parts.replyPage] ?? null
            reply: root.reply
            titled: !root.asking && !parts.together
            visible: root.chosen >= 0 && (parts.replyPage < 0 || !root.asking)
            width: parent.width
        }
    }
}
