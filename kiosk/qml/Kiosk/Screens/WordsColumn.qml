pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
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
    property list<int> parts
    property int active: -1
    readonly property int count: root.slide.blocks.size() - (root.keyShown || !root.slide.keyMessage ? 0 : 1)
    readonly property BlockRow cue: root.slide.stepCount > 0 ? root._stepRow : root.active >= 0 ? blocks.itemAt(root.active) as BlockRow : null
    readonly property string highlight: root.cue?.highlight ?? ""
    readonly property string arrangement: root.cue?.arrangement ?? ""
    readonly property int at: root.cue?.at ?? -1
    readonly property int dense: density.level
    readonly property list<var> frame: [root.width, root.height, Theme.body, root.slide, root.before]
    readonly property real gap: Theme.px(Theme.large ? 18 : root.dense < 2 ? 10 : 6)
    property BlockRow _stepRow: null

    // Rows fill a part until the next finds no room. The steps share one place, which stands on the last part with
    // whatever follows them, because each step is a page of that part.
    function split(): void {
        const rows = Array.from({
            "length": blocks.count
        }, (_, i) => blocks.itemAt(i) as BlockRow);
        const firstStep = rows.findIndex(row => row.kind === "step");
        const tallest = Math.max(0, ...rows.filter(row => row.kind === "step").map(row => row.implicitHeight));
        const heights = rows.map((row, i) => row.apart || row.kind === "step" && i > firstStep ? 0 : row.kind === "step" ? tallest : row.implicitHeight);
        const room = root.height - (root.headed ? title.height + root.gap : 0);
        const needs = (from, to) => heights.slice(from, to).filter(height => height > 0).reduce((sum, height) => sum + height + root.gap, -root.gap);
        const result = [];
        let part = 0, first = 0;
        rows.forEach((row, i) => {
            const end = firstStep >= 0 && i === firstStep ? rows.length : i + 1;
            const mayBreak = i > first && (firstStep < 0 || i <= firstStep) && heights.slice(first, i).some(height => height > 0);
            if (mayBreak && needs(first, end) > room + 1) {
                part += 1;
                first = i;
            }
            result.push(part);
        });
        if (rows.some(row => row.kind === "fact") && density.again(part + 1))
            return splitting.restart();
        root.parts = result;
        root._stepRow = rows.find(row => row.kind === "step" && row.number === root.step + 1) ?? null;
        root.navigation.setPartCount(root.slide.slideId, part + 1 + root.before);
    }

    onFrameChanged: splitting.restart()
    onSlideChanged: root.active = -1
    onStepChanged: splitting.restart()

    Column {
        spacing: root.gap
        width: parent.width
        y: Math.max(0, (root.height - height) * (!Theme.portrait ? 0.5 : root.headed ? 0 : 0.25))

        Words {
            id: title

            bottomPadding: Theme.px(root.dense < 2 ? 14 : 6)
            font.pixelSize: Theme.px((root.dense < 2 ? 57 : 51) * Theme.head)
            font.weight: Font.Bold
            lineScale: 0.88
            text: root.slide.title
            visible: root.headed
            width: parent.width

            onHeightChanged: splitting.restart()
        }
        Repeater {
            id: blocks

            model: root.slide.blocks

            onCountChanged: splitting.restart()

            BlockRow {
                active: root.active === index
                apart: kind === "key" && !root.keyShown
                chapter: root.chapter
                dense: root.dense
                matters: matterChoices
                roomy: !root.headed
                steps: root.slide.stepCount
                visible: !apart && (root.parts[index] ?? 0) === root.part - root.before && (kind !== "step" || number === root.step + 1)
                width: root.width

                onCued: root.active = root.active === index ? -1 : index
                onImplicitHeightChanged: splitting.restart()
                onLinked: link => root.navigation.follow(link)
            }
        }
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
