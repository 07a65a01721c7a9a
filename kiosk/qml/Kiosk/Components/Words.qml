import QtQuick
import Kiosk.Theme

// Text as the kiosk writes it.
Text {
    id: root

    property real lineScale: 1.06
    // What its style asks for, in pixels, where there may be less.
    property real styleSize: 0

    // Without marks, for who hears it; a line of its own is a phrase of its own.
    function plain(text: string): string {
        const marked = root.textFormat !== Text.PlainText;
        const bare = marked ? text.replace(/<br *\/?>/g, "\n").replace(/<[^>]*>/g, "").replace(/&nbsp;/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&#(x27|39);/g, "'").replace(/&amp;/g, "&") : text;
        return bare.replace(/\u00a0/g, " ");
    }

    color: Theme.ink
    font.family: Theme.family
    font.hintingPreference: Font.PreferVerticalHinting
    lineHeight: root.lineScale
    linkColor: Theme.ink
    renderType: Text.NativeRendering
    textFormat: Text.StyledText
    wrapMode: Text.Wrap
    Accessible.name: root.plain(root.text)
    Accessible.role: Accessible.StaticText
}
