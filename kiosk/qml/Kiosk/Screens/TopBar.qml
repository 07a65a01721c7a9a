import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// The chapter, and unless they are low Home and Sources. The preferences bar lies at its other end.
Item {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    required property bool hasSources

    Accessible.name: qsTr("This chapter")
    Accessible.role: Accessible.ToolBar
    implicitHeight: Theme.portrait ? Theme.touch : Theme.low ? Theme.px(56) : Theme.barRow

    SlideButtons {
        id: buttons

        anchors.left: parent.left
        hasSources: root.hasSources
        navigation: root.navigation
        visible: !Theme.low
    }
    Row {
        anchors.left: Theme.low ? parent.left : buttons.right
        anchors.leftMargin: Theme.low ? 0 : Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(16)

        Badge {
            id: badge

            anchors.verticalCenter: parent.verticalCenter
            number: root.content.chapterNumber
        }
        // Left out before a button is.
        Words {
            readonly property real room: root.width - badge.width - Theme.px(16) - (Theme.low ? 0 : buttons.width + Theme.barWidth + Theme.px(48))

            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.px(32 * Theme.control)
            font.weight: Font.DemiBold
            lineScale: 1
            text: root.content.chapterTitle
            textFormat: Text.PlainText
            visible: implicitWidth <= room
            wrapMode: Text.NoWrap
        }
    }
}
