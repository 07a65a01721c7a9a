import QtQml
import Kiosk.Theme

// The pages of a question: all on one, else the question on the first, the answers after it, and what is said to the
// picked one after those. Nothing is written smaller.
QtObject {
    id: root

    required property real room
    required property real gap
    // How high the line above the question is, and the question.
    required property real leadHeight
    required property real promptHeight
    required property ReplyCard reply
    // What is given up where that spares pages: 1 the line above and the margins, 2 the room within the cards.
    property int dense: 0
    // The page of each answer; that on which the reply begins, or -1 where it stands below the answers; its pieces.
    property list<int> of
    property int replyPage: -1
    property var replies: []
    // Whether the picked answer stands above the reply, and whether the question does.
    property bool together: false
    property bool prompted: false
    readonly property int count: root.replyPage < 0 ? Math.max(0, ...root.of) + 1 : root.replyPage + root.replies.length
    readonly property Cutting _cutting: Cutting {
    }

    function share(cards: list<AnswerCard>, chosen: int): void {
        const fits = height => height <= root.room + 1;
        const heights = () => cards.map(card => card?.implicitHeight ?? 0);
        const asks = level => {
            root.dense = level;
            return [...level ? [] : [root.leadHeight], root.promptHeight, ...heights()].reduce((sum, height) => sum + height + root.gap, -root.gap);
        };
        const told = chosen < 0 ? 0 : root.reply.measured(root.reply.reply, false) + root.gap;
        const below = Theme.large && chosen >= 0 ? -1 : [0, 1].findIndex(level => fits(asks(level) + told));
        const level = below >= 0 ? below : [0, 1, 2].findIndex(level => fits(asks(level)));
        root.dense = level < 0 ? 2 : level;
        let page = level < 0 ? 1 : 0, used = 0;
        root.of = heights().map(height => {
            const turns = level < 0 && used > 0 && !fits(used + root.gap + height);
            page += turns ? 1 : 0;
            used = (turns || used === 0 ? 0 : used + root.gap) + height;
            return page;
        });
        const picked = cards[chosen]?.implicitHeight ?? 0;
        root.together = chosen >= 0 && fits(picked + told);
        root.prompted = root.together && fits(picked + told + root.gap + root.promptHeight);
        root.replies = chosen < 0 ? [] : root.together ? [null] : root._cutting.cut(root.reply.reply, words => fits(root.reply.measured(words, true)));
        root.replyPage = chosen >= 0 && below < 0 ? page + 1 : -1;
    }
}
