pragma Singleton
import QtQuick

// Every measure is a multiple of `unit`: 1 unit is 1 pixel on a short side of 1080.
QtObject {
    id: root

    // What the window and the person say.
    property real width: 1920
    property real height: 1080
    property string mode: "light"
    property real textScale: 1
    property bool reducedMotion: false
    property bool rightToLeft: false
    property string reach: "normal"
    property string family: "Atkinson Hyperlegible Next"
    property real pixelsPerMillimetre: 0
    property bool keysInUse: false
    property int debounce: 350
    // What the preferences bar needs: the width of its buttons, their rows, and how wide it is.
    property real barCell: px(150)
    property int barRows: 1
    // The row above its own is that of a slide's buttons.
    property bool barApart: false
    property real barWidth: px(798)
    // Where they can't all be as wide as the widest wants, each is as wide as it needs and so much more.
    property bool barEven: true
    property real barSpare: 0
    // The place of the progress rail is taken by reading aloud.
    property bool listening: false
    // How often figures were changed, by name: those are drawn anew.
    property var pictures: ({})
    readonly property real unit: Math.min(width, height) / 1080
    readonly property bool portrait: height > width
    readonly property bool large: textScale >= 1.5
    readonly property bool light: mode === "light"
    readonly property bool contrast: mode === "contrast"
    readonly property int shade: light ? 0 : contrast ? 2 : 1

    // Reading text grows fully, headings and controls in part.
    readonly property real body: textScale
    readonly property real head: 1 + (textScale - 1) * 0.4
    readonly property real control: 1 + (textScale - 1) * 0.3
    readonly property list<color> papers: ["#F5F2EB", "#0F1B20", "#000000"]
    readonly property list<color> inks: ["#13262D", "#F6F2E9", "#FFFFFF"]
    readonly property color paper: papers[shade]
    readonly property color surface: ["#FFFFFF", "#192A31", "#000000"][shade]
    readonly property color sunk: ["#E8E3D8", "#0A1317", "#000000"][shade]
    readonly property color ink: inks[shade]
    readonly property color ink2: ["#3A4C53", "#C6D1D4", "#FFFFFF"][shade]
    readonly property color line: ["#D3CCBE", "#33474F", "#FFFFFF"][shade]
    readonly property color lineStrong: ["#6A787D", "#8FA1A8", "#FFFFFF"][shade]
    readonly property color primary: ["#0B4F5A", "#8ADBD5", "#FFE14A"][shade]
    readonly property color inkOnPrimary: ["#FFFFFF", "#06262A", "#000000"][shade]
    readonly property color pressed: ["#083B44", "#6CC4BD", "#FFF3A8"][shade]
    readonly property color primaryTint: ["#DCEBEA", "#16383C", "#000000"][shade]
    readonly property color accent: ["#FFC83D", "#FFC83D", "#FFE14A"][shade]
    readonly property color accentPressed: "#E5AE1F"
    readonly property color inkOnAccent: ["#13262D", "#13262D", "#000000"][shade]
    readonly property color focusIn: ["#FFC83D", "#FFC83D", "#00E5FF"][shade]
    readonly property color focusOut: ["#13262D", "#06181C", "#000000"][shade]
    readonly property color good: ["#14532F", "#9BE3B4", "#FFFFFF"][shade]
    readonly property color goodTint: ["#DFF0E3", "#163527", "#000000"][shade]
    readonly property color care: ["#6B3F00", "#FFD58A", "#FFFFFF"][shade]
    readonly property color careTint: ["#FDF0D2", "#3A2C10", "#000000"][shade]
    readonly property color scrim: ["#B813262D", "#D0060C0F", "#E6000000"][shade]
    // Lets what lies beneath be seen.
    readonly property color veil: ["#5213262D", "#7A06090C", "#8C000000"][shade]
    readonly property color attractTop: ["#0C5561", "#0C5561", "#000000"][shade]
    readonly property color attractBottom: ["#07333D", "#07333D", "#000000"][shade]
    readonly property color inkOnAttract: "#FFFFFF"
    readonly property color ink2OnAttract: ["#E4F0F0", "#E4F0F0", "#FFFFFF"][shade]
    // Pictures are light in every theme, and so are the labels on them.
    readonly property color picturePaper: "#F5F2EB"
    readonly property color pictureInk: "#13262D"
    readonly property color pictureLabel: "#FFFFFF"
    readonly property color pictureLine: "#6A787D"
    readonly property list<color> chapterColors: [["#0B4F5A", "#8ADBD5", "#FFE14A"][shade], ["#5C2A57", "#E6B3DE", "#FFE14A"][shade], ["#7E3410", "#F7BC93", "#FFE14A"][shade]]
    readonly property list<color> chapterTints: [["#DAEAE9", "#17343A", "#000000"][shade], ["#F0E2EE", "#34233A", "#000000"][shade], ["#F8E6D8", "#3B2A20", "#000000"][shade]]
    readonly property real radiusSmall: px(16)
    readonly property real radiusMedium: px(24)
    readonly property real radiusButton: px(28)
    readonly property real radiusLarge: px(36)
    readonly property real stroke: contrast ? px(4) : Math.max(1, px(2))
    readonly property real margin: px(48)
    readonly property real gap: px(24)
    // A fingertip is 12 mm, whatever the panel; what leads on has 20 mm.
    readonly property real touchLeast: Math.max(px(80), Math.ceil(12 * pixelsPerMillimetre))
    readonly property real touch: Math.max(px(88), touchLeast)
    readonly property real touchPrimary: Math.max(px(112), Math.ceil(20 * pixelsPerMillimetre))
    readonly property real slop: px(24)

    // Where the controls are. Portrait has all of them low; `hand` is the part of the width that one hand reaches, and
    // `handX` where it begins, the same in every direction of reading. Screens are brought down in `lowerings` steps.
    readonly property int lowerings: 3
    readonly property bool low: portrait || reach !== "normal"
    readonly property bool oneHand: reach === "left" || reach === "right"
    readonly property real hand: oneHand ? Math.max(Math.min(width / 2, px(1040)) - margin, px(600)) : width - 2 * margin
    readonly property real handX: reach === "right" ? width - margin - hand : margin
    readonly property real barGap: px(12)
    readonly property real barRow: Math.max(touch, px(52 + 30 * control))
    readonly property real barHeight: barRows * (barRow + barGap) - barGap
    // What screens and cards leave free for the bar.
    readonly property real insetTop: low ? 0 : px(24) + barRow + px(16)
    readonly property real insetBottom: low ? px(32) + barHeight + px(20) : 0
    // Back and Next, and between or above them the place of the progress rail, which reading aloud takes.
    readonly property real backWidth: low && (oneHand || portrait) ? (hand - px(24)) * 0.4 : px(250 * control)
    readonly property real nextWidth: low && (oneHand || portrait) ? (hand - px(24)) * 0.6 : px(320 * control)
    readonly property real navBottom: Math.max(px(32), insetBottom)
    readonly property rect listenPlace: portrait ? Qt.rect(margin, height - navBottom - touchPrimary - px(104), width - 2 * margin, px(104)) : oneHand ? Qt.rect(reach === "left" ? handX + hand + px(40) : margin, height - navBottom - touchPrimary, width - 2 * margin - hand - px(40), touchPrimary) : Qt.rect(margin + (rightToLeft ? nextWidth : backWidth) + px(40), height - navBottom - touchPrimary, width - 2 * margin - backWidth - nextWidth - px(80), touchPrimary)
    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int calm: reducedMotion ? 0 : 280
    readonly property int travel: reducedMotion ? 0 : 400
    readonly property int fade: reducedMotion ? 0 : 200

    function px(units: real): real {
        return Math.round(units * unit);
    }
}
