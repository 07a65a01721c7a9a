import QtQuick
import Kiosk.Theme

// Text as the kiosk writes it.
Text {
    id: root

    property real lineScale: 1.06

    color: Theme.ink
    font.family: Theme.family
    font.hintingPreference: Font.PreferVerticalHinting
    lineHeight: root.lineScale
    linkColor: Theme.ink
    renderType: Text.NativeRendering
    textFormat: Text.StyledText
    wrapMode: Text.Wrap
    Accessible.name: root.text.replace(/<[^>]*>/g, "").replace(/&nbsp;/g, " ")
    Accessible.role: Accessible.StaticText
}
