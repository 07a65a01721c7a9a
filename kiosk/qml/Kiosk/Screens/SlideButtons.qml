import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// What every slide offers besides turning pages, in a row with the preferences bar; or below Back and Next, as wide as
// those.
Row {
    id: root

    required property NavigationController navigation
    required property bool hasSources

    spacing: Theme.barApart ? Theme.px(24) : Theme.barGap

    UtilityButton {
        even: true
        glyph: "house"
        text: qsTr("Home")
        width: Theme.barApart ? Theme.backWidth : implicitWidth

        onActivated: root.navigation.home()
    }
    UtilityButton {
        even: true
        glyph: "book"
        text: qsTr("Sources")
        visible: root.hasSources
        width: Theme.barApart ? Theme.nextWidth : implicitWidth

        onActivated: root.navigation.openSources()
    }
}
