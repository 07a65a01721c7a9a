import QtQuick
import Kiosk.Components
import Kiosk.Visit

// Opens a menu of the preferences bar, and closes it again.
UtilityButton {
    id: root

    required property NavigationController navigation
    required property string menu

    opened: root.navigation.menu === root.menu

    onActivated: root.navigation.toggleMenu(root.menu)
}
