import QtQuick
import Kiosk.Theme

// A button with words and an icon. kind: primary, secondary, accent, onDark, plain. Where it has to be as wide as it is,
// `tight` lets its words be smaller, for languages with long ones.
Pressable {
    id: root

    property string kind: "secondary"
    property string glyph
    property string glyphAfter
    property real fontUnits: 30
    property real glyphUnits: 40
    property color tone: Theme.primary
    property color tonePressed: Theme.pressed
    property real corner: Theme.radiusMedium
    property bool tight: false
    readonly property color inkColor: root.kind === "primary" ? Theme.inkOnPrimary : root.kind === "accent" ? Theme.inkOnAccent : root.kind === "onDark" ? Theme.inkOnAttract : Theme.ink
    readonly property real iconSize: Theme.px(root.glyphUnits * Theme.control)
    readonly property real room: root.width - Theme.px(40) - (icons.count ? icons.count * (root.iconSize + Theme.px(14)) : 0)

    function _fill(): color {
        switch (root.kind) {
        case "primary":
            return root.down ? root.tonePressed : root.tone;
        case "accent":
            return root.down ? Theme.accentPressed : Theme.accent;
        case "onDark":
            return root.down ? "#33FFFFFF" : "#14FFFFFF";
        case "plain":
            return root.down ? Theme.sunk : "transparent";
        }
        return root.down ? Theme.primaryTint : Theme.surface;
    }

    implicitHeight: Theme.touch
    implicitWidth: content.implicitWidth + Theme.px(56)
    ring: root.corner
    scale: root.down && !Theme.reducedMotion ? 0.975 : 1

    Behavior on scale {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
    }
    background: Rectangle {
        border.color: root.kind === "onDark" ? "#B8FFFFFF" : root.down ? root.tone : Theme.lineStrong
        border.width: root.kind === "secondary" || root.kind === "onDark" || Theme.contrast ? Theme.stroke : 0
        color: root._fill()
        radius: root.corner
    }
    contentItem: Item {
        implicitWidth: content.implicitWidth

        Row {
            id: content

            anchors.centerIn: parent
            spacing: Theme.px(14)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.inkColor
                name: root.glyph
                size: root.iconSize
                visible: root.glyph
            }
            Words {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: root.inkColor
                font.pixelSize: root.tight && longest.advanceWidth > root.room ? Math.max(Theme.px(24), Math.floor(longest.font.pixelSize * root.room / longest.advanceWidth)) : longest.font.pixelSize
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                lineScale: 1
                maximumLineCount: 2
                text: root.text
                visible: root.text
                width: root.width > 0 && implicitWidth > root.room ? Math.max(0, root.room) : implicitWidth
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.inkColor
                name: root.glyphAfter
                size: root.iconSize
                visible: root.glyphAfter
            }
        }
    }

    TextMetrics {
        id: longest

        font.family: Theme.family
        font.pixelSize: Theme.px(root.fontUnits * Theme.control)
        font.weight: Font.DemiBold
        text: root.tight ? root.text.split(" ").reduce((one, other) => other.length > one.length ? other : one, "") : ""
    }
    QtObject {
        id: icons

        readonly property int count: (root.glyph ? 1 : 0) + (root.glyphAfter ? 1 : 0)
    }
}
