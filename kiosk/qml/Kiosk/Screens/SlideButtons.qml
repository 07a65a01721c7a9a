import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// What every slide offers besides turning pages, in a row with the preferences bar.
Row {
    id: root

    required property NavigationController navigation
    required property bool hasSources

    spacing: Theme.barGap

    UtilityButton {
        even: true
        glyph: "house"
        text: qsTr("Home")

        onActivated: root.navigation.home()
    }
    UtilityButton {
        even: true
        glyph: "book"
        text: qsTr("Sources")
        visible: root.hasSources

        onActivated: root.navigation.openSources()
    }
}
