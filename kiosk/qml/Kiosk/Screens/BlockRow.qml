pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One row of a slide's words. Touching it opens the word under the finger, or shows in the figure what it speaks of.
Pressable {
    id: root

    required property int index
    required property string kind
    required property string words
    required property string spoken
    required property string title
    required property string glyph
    required property int level
    required property int number
    required property string highlight
    required property string arrangement
    required property int at
    property int chapter: 1
    property int steps: 1
    property bool active: false
    property bool roomy: false
    property bool apart: false
    property int dense: 0
    // What is seen of a row that is cut, and what is held against the room while it is measured.
    property var piece: null
    property string tried
    readonly property string written: root.tried || (root.piece?.words ?? root.words)
    property Component matters: null
    property bool told: false
    readonly property bool cueing: root.kind !== "step" && (root.highlight !== "" || root.arrangement !== "" || root.at >= 0)
    readonly property LinkedWords linkedWords: (loader.item as Worded)?.words ?? null
    readonly property string lead: (loader.item as Worded)?.lead ?? ""

    signal cued
    signal linked(link: string)

    Accessible.description: root.linkedWords?.leading ?? ""
    Accessible.ignored: root.kind === "matters"
    Accessible.name: (lead ? lead + "\n" : "") + (root.piece?.spoken ?? root.spoken)
    inert: root.kind === "matters" || !root.cueing && !(root.linkedWords?.hasLinks ?? false)
    implicitHeight: loader.implicitHeight
    ring: Theme.radiusSmall

    contentItem: Loader {
        id: loader

        sourceComponent: ({
                "key": keyMessage,
                "paragraph": paragraph,
                "point": point,
                "step": step,
                "fact": fact,
                "matters": root.matters
            })[root.kind] ?? callout
    }

    onActivated: {
        const words = root.linkedWords;
        const spot = words ? words.mapFromItem(root, root.pressX, root.pressY) : Qt.point(0, 0);
        const link = !words ? "" : Theme.keysInUse ? (root.cueing ? "" : words.firstLink) : words.linkNear(spot.x, spot.y);
        if (link)
            root.linked(link);
        else if (root.cueing)
            root.cued();
    }

    Component {
        id: keyMessage

        KeyMessage {
            chapter: root.chapter
            fontUnits: Theme.portrait ? 38 : 34
            pad: root.dense < 2 ? 24 : 16
            text: root.written
        }
    }
    Component {
        id: paragraph

        Paragraph {
            fontUnits: root.roomy || Theme.portrait ? 35 : 31
            text: root.written
        }
    }
    Component {
        id: point

        Point {
            active: root.active
            chapter: root.chapter
            fontUnits: root.roomy ? (Theme.portrait ? 41 : 37) : Theme.portrait ? 35 : 31
            level: root.level
            text: root.written
        }
    }
    Component {
        id: step

        Step {
            chapter: root.chapter
            count: root.steps
            number: root.number
            text: root.written
        }
    }
    Component {
        id: fact

        FactRow {
            chapter: root.chapter
            dense: root.dense
            icon: root.glyph
            text: root.written
            title: root.title
        }
    }
    Component {
        id: callout

        Callout {
            kind: root.kind
            text: root.written
            title: root.title
        }
    }
}
