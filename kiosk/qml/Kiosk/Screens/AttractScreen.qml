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
    readonly property real side: Theme.portrait ? root.width * 0.9 : Math.min(root.height * 1.02, root.width * 0.62)
    readonly property real inset: Theme.px(Theme.portrait ? 72 : 96)
    // The title gives way where there is too much to say.
    property int dense: 0
    readonly property list<var> frame: [root.width, root.height, root.navigation.language, root.content.revision, Theme.insetTop, Theme.insetBottom]

    onFrameChanged: {
        root.dense = 0;
        fitting.restart();
    }

    Soon {
        id: fitting

        onTriggered: if (column.y < Theme.insetTop && root.dense < 8)
            root.dense += 1
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
        // No anchors: while a window turns, two of them at once would take its width.
        x: Theme.portrait ? (root.width - width) / 2 : Theme.rightToLeft ? -width * 0.07 : root.width - width * 0.93
        y: Theme.portrait ? root.height * 0.028 : (root.height - height) / 2
    }
    Column {
        id: column

        readonly property bool narrow: width < Theme.px(600)

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.max(Theme.px(72), Theme.insetBottom + Theme.px(24))
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        spacing: Theme.px(column.narrow ? 18 : 28)
        width: Theme.portrait ? root.width - 2 * root.inset : Math.min(Theme.px(860), root.width - root.side * 0.93 - root.inset)

        onYChanged: fitting.restart()

        Words {
            Accessible.role: Accessible.Heading
            color: Theme.inkOnAttract
            font.letterSpacing: -Theme.px(1.5)
            font.pixelSize: Math.round((1 - 0.06 * root.dense) * Math.min(Theme.px(Theme.portrait ? 100 : 124), parent.width * 0.145) * Math.min(1, Math.sqrt(24 / Math.max(1, text.length))))
            font.weight: Font.Bold
            lineScale: 0.86
            text: root.content.title
            textFormat: Text.PlainText
            width: parent.width
        }
        Words {
            color: Theme.ink2OnAttract
            font.pixelSize: Theme.px(column.narrow ? 34 : 40)
            lineScale: 1.04
            text: root.content.invitation
            width: parent.width
        }
        Item {
            height: Theme.px(column.narrow ? 0 : 8)
            width: 1
        }
        KioskButton {
            anchors.left: parent.left
            corner: Theme.px(48)
            focus: true
            fontUnits: column.narrow ? 42 : 54
            glyph: "hand-tap"
            glyphUnits: column.narrow ? 56 : 76
            implicitHeight: Math.max(Theme.touchPrimary, Theme.px(column.narrow ? 136 : 160))
            kind: "accent"
            text: qsTr("Touch to begin")
            width: Theme.portrait ? parent.width : Math.min(parent.width, Theme.px(640))

            onActivated: root.navigation.begin()
        }
        AttractLanguages {
            content: root.content
            navigation: root.navigation
            width: parent.width
        }
        AttractPromise {
            width: parent.width
        }
    }
}
