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
    property list<int> parts
    property int active: -1
    readonly property int count: root.slide.blocks.size() - (root.headed || !root.slide.keyMessage ? 0 : 1)
    readonly property BlockRow cue: root.slide.stepCount > 0 ? root._stepRow : root.active >= 0 ? blocks.itemAt(root.active) as BlockRow : null
    readonly property string highlight: root.cue?.highlight ?? ""
    readonly property string arrangement: root.cue?.arrangement ?? ""
    readonly property int at: root.cue?.at ?? -1
    readonly property real gap: Theme.px(Theme.large ? 22 : 18)
    property BlockRow _stepRow: null

    function split(): void {
        const room = root.height - (title.visible ? title.height + root.gap : 0);
        const result = [];
        let used = 0, part = 0, steps = -1;
        const rows = Array.from({
            "length": blocks.count
        }, (_, i) => blocks.itemAt(i) as BlockRow);
        const tallest = Math.max(0, ...rows.filter(row => row.kind === "step").map(row => row.implicitHeight));
        for (const row of rows) {
            const step = row.kind === "step";
            const height = step ? (steps < 0 ? tallest : 0) : row.apart ? 0 : row.implicitHeight;
            const spacing = used > 0 && height > 0 ? root.gap : 0;
            if (used > 0 && height > 0 && used + spacing + height > room + 1) {
                part += 1;
                used = height;
            } else
                used += spacing + height;
            steps = step && steps < 0 ? part : steps;
            result.push(step ? steps : part);
        }
        root.parts = result;
        root._stepRow = rows.find(row => row.kind === "step" && row.number === root.step + 1) ?? null;
        root.navigation.setPartCount(root.slide.slideId, part + 1);
    }

    onHeightChanged: Qt.callLater(root.split)
    onSlideChanged: {
        root.active = -1;
        Qt.callLater(root.split);
    }
    onStepChanged: Qt.callLater(root.split)
    onWidthChanged: Qt.callLater(root.split)

    Column {
        spacing: root.gap
        width: parent.width
        y: Theme.portrait ? 0 : Math.max(0, (root.height - height) / 2)

        Words {
            id: title

            bottomPadding: Theme.px(6)
            font.pixelSize: Theme.px(57 * Theme.head)
            font.weight: Font.Bold
            lineScale: 0.88
            text: root.slide.title
            visible: root.headed
            width: parent.width
        }
        Repeater {
            id: blocks

            model: root.slide.blocks

            onCountChanged: Qt.callLater(root.split)

            BlockRow {
                active: root.active === index
                apart: kind === "key" && !root.headed
                chapter: root.chapter
                roomy: !root.headed
                steps: root.slide.stepCount
                visible: !apart && (root.parts[index] ?? 0) === root.part && (kind !== "step" || number === root.step + 1)
                width: root.width

                onCued: root.active = root.active === index ? -1 : index
                onImplicitHeightChanged: Qt.callLater(root.split)
                onLinked: link => link.startsWith("term:") ? root.navigation.openTerm(link.slice(5)) : root.navigation.open(link.slice(6))
            }
        }
    }
}
