pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// Invites while nobody is there. It stands still: an idle kiosk does no work.
FocusScope {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    readonly property real inset: Theme.px(Theme.portrait ? 72 : 96)
    // Where there is too much to say, the plate makes way, then stands low beside the buttons; then so does the title.
    property int dense: 0
    readonly property bool low: !Theme.portrait && root.dense > 1
    readonly property real side: Theme.portrait ? Math.min(root.width * 0.9, column.y - Theme.px(72)) : root.low ? Math.min(Theme.px(360), column.height - begin.y) : Math.min(root.height * 1.02, root.width * (root.dense ? 0.42 : 0.62))
    readonly property real highest: Theme.portrait ? Theme.px(72) : Math.max(Theme.insetTop, Theme.px(32))
    // The words stand beside a bar that is at the other hand.
    readonly property bool aside: !root.low && !Theme.portrait && Theme.oneHand && (Theme.reach === "left") === Theme.rightToLeft
    readonly property real room: Math.min(Theme.px(root.dense ? 1100 : 860), root.width - root.side * 0.93 - root.inset - Theme.px(32))
    readonly property list<var> frame: [root.width, root.height, root.navigation.language, root.content.revision, Theme.insetTop, Theme.insetBottom, Theme.body, Theme.reach]

    onFrameChanged: {
        root.dense = 0;
        fitting.restart();
    }

    Soon {
        id: fitting

        onTriggered: {
            column.forceLayout();
            if (column.y < root.highest && root.dense < 9) {
                root.dense += 1;
                fitting.restart();
            }
        }
    }
    Rectangle {
        anchors.fill: parent

        gradient: Gradient {
            GradientStop {
                color: Theme.attractTop
                position: 0
            }
            GradientStop {
                color: Theme.attractBottom
                position: 1
            }
        }

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0

            onTapped: root.navigation.begin()
        }
    }
    AttractDisc {
        content: root.content
        height: root.side
        width: root.side
        visible: width > Theme.px(200)
        // No anchors: while a window turns, two of them at once would take its width.
        x: Theme.portrait ? (root.width - width) / 2 : root.low ? (Theme.rightToLeft ? root.inset : root.width - root.inset - width) : Theme.rightToLeft ? -width * 0.07 : root.width - width * 0.93
        y: Theme.portrait ? (column.y - height) / 2 : root.low ? column.y + begin.y : (root.height - height) / 2
    }
    Column {
        id: column

        readonly property bool narrow: width < Theme.px(640)
        readonly property real lowRoom: width - (root.low ? Theme.px(360) + Theme.px(32) : 0)

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.max(Theme.px(root.low ? 44 : 72), root.aside ? 0 : Theme.insetBottom + Theme.px(24))
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        spacing: Theme.px(column.narrow || root.low ? 18 : 28)
        width: Theme.portrait || root.low ? root.width - 2 * root.inset : root.aside ? Math.min(root.room, root.width - Theme.hand - Theme.margin - root.inset - Theme.px(32)) : root.room

        onYChanged: fitting.restart()

        Words {
            Accessible.role: Accessible.Heading
            color: Theme.inkOnAttract
            font.letterSpacing: -Theme.px(1.5)
            font.pixelSize: Math.round((1 - 0.06 * Math.max(0, root.dense - 2)) * Math.min(Theme.px(Theme.portrait ? 100 : 124), parent.width * 0.145) * Math.min(1, Math.sqrt(24 / Math.max(1, text.length))))
            font.weight: Font.Bold
            lineScale: 0.86
            text: root.content.title
            textFormat: Text.PlainText
            width: parent.width
        }
        Words {
            color: Theme.ink2OnAttract
            font.pixelSize: Theme.px((column.narrow ? 34 : 40) * Theme.body)
            lineScale: 1.04
            text: root.content.invitation
            width: parent.width
        }
        KioskButton {
            id: begin

            anchors.left: parent.left
            corner: Theme.px(48)
            focus: true
            fontUnits: column.narrow ? 42 : 54
            glyph: "hand-tap"
            glyphUnits: column.narrow ? 56 : 76
            implicitHeight: Math.max(Theme.touchPrimary, Theme.px(column.narrow || root.low ? 136 : 160))
            kind: "accent"
            text: qsTr("Touch to begin")
            tight: true
            width: Theme.portrait ? parent.width : Math.min(column.lowRoom, Math.max(implicitWidth, Theme.px(640)))

            onActivated: root.navigation.begin()
        }
        AttractLanguages {
            content: root.content
            navigation: root.navigation
            width: column.lowRoom
        }
        AttractPromise {
            width: column.lowRoom
        }
    }
}
