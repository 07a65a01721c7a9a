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
    // How many parts come before those of the words.
    property int before: 0
    // Whether more room can be had for words that are too tall for it. Where it can't, they get smaller.
    property bool roomToAsk: false
    property real shrink: 1
    property int active: -1
    // The part that holds the steps.
    property int stepped: -1
    readonly property int count: root.slide.blocks.size() - (root.keyShown || !root.slide.keyMessage ? 0 : 1)
    readonly property BlockRow cue: root.slide.stepCount > 0 ? root._steps[root.part - root.before > root.stepped ? root._steps.length - 1 : root.step] ?? null : root.active >= 0 ? blocks.itemAt(root.active) as BlockRow : null
    readonly property string highlight: root.cue?.highlight ?? ""
    readonly property string arrangement: root.cue?.arrangement ?? ""
    readonly property int at: root.cue?.at ?? -1
    readonly property int dense: density.level
    readonly property list<var> frame: [root.width, root.height, Theme.body, root.slide, root.before]
    readonly property real gap: Theme.px(Theme.large ? 18 : root.dense < 2 ? 10 : 6)
    property list<BlockRow> _steps

    signal crammed

    // All steps share one place, as high as the tallest, because each is a page of its part.
    function split(): void {
        const rows = Array.from({
            "length": blocks.count
        }, (_, i) => blocks.itemAt(i) as BlockRow);
        const steps = rows.filter(row => row.kind === "step");
        const tallest = Math.max(0, ...steps.map(row => row.implicitHeight));
        const heights = rows.map(row => row.apart || row.kind === "step" && row !== steps[0] ? 0 : row === steps[0] ? tallest : row.implicitHeight);
        parts.share(heights, root.height, root.headed ? title.height + root.gap : 0, root.gap);
        if (rows.some(row => row.kind === "fact") && density.again(parts.count))
            return splitting.restart();
        if (parts.tight && root.roomToAsk)
            return root.crammed();
        if (parts.tight && root.shrink > 0.5) {
            root.shrink -= 0.05;
            return splitting.restart();
        }
        root._steps = steps;
        root.stepped = parts.of[rows.indexOf(steps[0])] ?? -1;
        root.navigation.setPartCount(root.slide.slideId, parts.count + root.before, root.stepped + root.before);
    }

    onFrameChanged: {
        root.shrink = 1;
        splitting.restart();
    }
    onSlideChanged: root.active = -1

    Column {
        spacing: root.gap
        width: parent.width
        y: Math.max(0, (root.height - height) * (!Theme.portrait ? 0.5 : root.headed ? 0 : 0.25))

        SlideTitle {
            id: title

            close: root.dense > 1
            text: root.slide.title
            visible: root.headed && !parts.untitled[root.part - root.before]
            width: parent.width

            onHeightChanged: splitting.restart()
        }
        Repeater {
            id: blocks

            model: root.slide.blocks

            onCountChanged: splitting.restart()

            BlockRow {
                active: root.active === index
                apart: kind === "key" && !root.keyShown || kind === "matters" && root.slide.table !== null
                chapter: root.chapter
                dense: root.dense
                matters: matterChoices
                roomy: !root.headed
                shrink: root.shrink
                steps: root.slide.stepCount
                visible: !apart && (parts.of[index] ?? 0) === root.part - root.before && (kind !== "step" || number === root.step + 1)
                width: root.width

                onCued: root.active = root.active === index ? -1 : index
                onImplicitHeightChanged: splitting.restart()
                onLinked: link => root.navigation.follow(link)
                // What is read aloud is shown in the figure as if it was touched.
                onToldChanged: root.active = told && cueing ? index : root.active === index ? -1 : root.active
            }
        }
    }
    RowParts {
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
        }
    }
}
