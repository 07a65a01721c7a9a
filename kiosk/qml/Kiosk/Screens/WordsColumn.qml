pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Visit

// The slide's words, split into parts where the screen has no room for all. Nothing scrolls.
Item {
    id: root

    required property NavigationController navigation
    required property SlideContent slide
    required property int chapter
    required property int part
    required property int step
    required property bool headed
    required property bool keyShown
    // How many parts come before those of the words, and how many before the slide's.
    property int before: 0
    property int lead: 0
    // Whether more room can be had for words that are too tall for it. Where it can't, they are cut.
    property bool roomToAsk: false
    property int piece: 0
    property int active: -1
    readonly property int count: root.slide.blocks.size() - (root.keyShown || !root.slide.keyMessage ? 0 : 1)
    readonly property BlockRow cue: root.slide.stepCount > 0 ? parts.steps[root.part - root.before > parts.stepped ? parts.steps.length - 1 : root.step] ?? null : root.active >= 0 ? blocks.itemAt(root.active) as BlockRow : null
    readonly property string highlight: root.cue?.highlight ?? ""
    readonly property string arrangement: root.cue?.arrangement ?? ""
    readonly property int at: root.cue?.at ?? -1
    readonly property int dense: density.level
    readonly property list<var> frame: [root.width, root.height, Theme.body, root.slide, root.before, root.lead]
    readonly property real gap: Theme.px(Theme.large ? 18 : root.dense < 2 ? 10 : 6)
    // Nothing is measured anew meanwhile. What is read is the first row of the part shown.
    property bool _busy: false
    property int _read: -1

    signal crammed

    function split(): void {
        root._busy = true;
        const rows = [...Array(blocks.count).keys()].map(i => blocks.itemAt(i) as BlockRow), first = root.before + root.lead;
        if (!parts.put(rows, root.height, root.headed ? title.height + root.gap : 0, root.gap, root.roomToAsk))
            root.crammed();
        else if (rows.some(row => row.kind === "fact") && density.again(parts.count))
            splitting.restart();
        else {
            root.navigation.setPieces(root.slide.slideId, -1, parts.stepCuts.map(pieces => Math.max(1, pieces.length)));
            root.navigation.setPartCount(root.slide.slideId, parts.count + first, parts.stepped + first, root._read < 0 ? -1 : parts.of[root._read] + first);
        }
        root._busy = false;
    }

    onFrameChanged: splitting.restart()
    onPartChanged: if (!root._busy && !splitting.running)
        root._read = parts.firsts[root.part - root.before] ?? -1
    onSlideChanged: {
        root.active = -1;
        root._read = -1;
    }

    Column {
        spacing: root.gap
        width: parent.width
        y: Math.max(0, (root.height - height) * (!Theme.portrait ? 0.5 : root.headed ? 0 : 0.25))

        SlideTitle {
            id: title

            text: root.slide.title
            visible: root.headed && !parts.untitled[root.part - root.before]
            width: parent.width

            onHeightChanged: if (!root._busy)
                splitting.restart()
        }
        Repeater {
            id: blocks

            model: root.slide.blocks

            onCountChanged: splitting.restart()

            BlockRow {
                // Which of its parts is shown.
                readonly property int nth: root.part - root.before - (parts.of[index] ?? 0)

                active: root.active === index
                apart: kind === "key" && !root.keyShown || kind === "matters" && root.slide.table !== null
                chapter: root.chapter
                dense: root.dense
                matters: matterChoices
                roomy: !root.headed
                piece: kind === "step" ? parts.stepCuts[number - 1]?.[root.piece] ?? null : parts.cuts[index]?.[nth] ?? null
                steps: root.slide.stepCount
                visible: !apart && nth >= 0 && nth < Math.max(1, parts.cuts[index]?.length ?? 1) && (kind !== "step" || number === root.step + 1)
                width: root.width

                onCued: root.active = root.active === index ? -1 : index
                onImplicitHeightChanged: if (!root._busy && !piece)
                    splitting.restart()
                onLinked: link => root.navigation.follow(link)
                // What is read aloud is shown in the figure as if it was touched.
                onToldChanged: root.active = told && cueing ? index : root.active === index ? -1 : root.active
            }
        }
    }
    ColumnParts {
        id: parts
    }
    Density {
        id: density

        frame: root.frame
    }
    Soon {
        id: splitting

        onTriggered: root.split()
    }
    Component {
        id: matterChoices

        MatterChoices {
            matters: root.slide.matters
            navigation: root.navigation
            page: root.part - root.before - parts.weighed
            room: root.height
        }
    }
}
