pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// What every page offers besides turning it. `share` is the width of each, 0 for as wide as its words.
Row {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    required property bool hasSources
    property real share: 0

    spacing: Theme.px(12)

    KioskButton {
        fontUnits: 28
        glyph: "book"
        glyphUnits: 36
        text: qsTr("Sources")
        tight: root.share > 0
        visible: root.hasSources
        width: root.share || implicitWidth

        onActivated: root.navigation.openSources()
    }
    Repeater {
        id: languages

        model: root.content.languages

        KioskButton {
            required property int index
            required property string tag
            required property string name

            fontUnits: 28
            glyph: "globe"
            glyphUnits: 36
            text: name
            tight: root.share > 0
            visible: languages.count > 1 && tag !== root.navigation.language && (languages.count < 4 || index < 2)
            width: root.share || implicitWidth

            onActivated: root.navigation.setLanguage(tag)
        }
    }
}
