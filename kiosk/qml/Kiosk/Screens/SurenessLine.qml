import QtQuick
import Kiosk.Components
import Kiosk.Theme

// How sure one is of what a slide says.
Words {
    property string certainty

    font.pixelSize: Theme.px(32 * Theme.body)
    font.weight: Font.DemiBold
    text: ({
            "high": qsTr("We are quite sure of this."),
            "moderate": qsTr("We are fairly sure. New studies may change this."),
            "low": qsTr("We are not sure. New studies may well change this."),
            "very-low": qsTr("We are very unsure of this.")
        })[certainty] ?? ""
}
