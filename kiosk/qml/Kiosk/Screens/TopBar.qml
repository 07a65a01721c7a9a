import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// The chapter, and in landscape the buttons that every page has.
Item {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    required property bool hasSources

    implicitHeight: Theme.touch

    KioskButton {
        id: homeButton

        anchors.left: parent.left
        fontUnits: 28
        glyph: "house"
        glyphUnits: 38
        text: qsTr("Home")
        visible: !Theme.portrait

        onActivated: root.navigation.home()
    }
    Row {
        anchors.left: Theme.portrait ? parent.left : homeButton.right
        anchors.leftMargin: Theme.portrait ? 0 : Theme.px(32)
        anchors.right: Theme.portrait ? parent.right : utilities.left
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(16)

        Badge {
            id: badge

            anchors.verticalCenter: parent.verticalCenter
            number: root.content.chapterNumber
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.px(32 * Theme.control)
            font.weight: Font.DemiBold
            lineScale: 1
            maximumLineCount: 2
            text: root.content.chapterTitle
            textFormat: Text.PlainText
            width: parent.width - badge.width - Theme.px(16)
        }
    }
    UtilityButtons {
        id: utilities

        anchors.right: parent.right
        content: root.content
        hasSources: root.hasSources
        navigation: root.navigation
        visible: !Theme.portrait
    }
}
