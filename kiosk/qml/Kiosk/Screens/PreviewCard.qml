pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

// For authors, in the language of the findings: why the file saved last is not shown, or what else there is to mend.
// Folded it is a tab at the upper edge, with the numbers. It does not grow with the text size of the slides.
FocusScope {
    id: root

    // Each with place, message, help.
    property var problems: []
    property int more: 0
    property string count
    property bool refusing: false
    property bool lastGood: false
    property bool folded: true
    readonly property bool open: !root.folded && root.problems.length > 0
    readonly property color tone: root.refusing ? Theme.care : Theme.primary

    anchors.fill: parent

    Shortcut {
        enabled: root.open
        sequence: "Escape"

        onActivated: root.folded = true
    }
    ModalCard {
        id: card

        Accessible.name: head.title
        Accessible.role: Accessible.AlertMessage
        anchors.fill: parent
        cardHeight: column.height + Theme.px(80)
        cardWidth: Math.min(root.width - 2 * Theme.margin, Theme.px(1480))
        visible: root.open

        onGroundTapped: root.folded = true

        Column {
            id: column

            spacing: Theme.px(24)
            width: parent.width - Theme.px(96)
            x: Theme.px(48)
            y: Theme.px(40)

            PreviewHead {
                id: head

                count: root.count
                lastGood: root.lastGood
                refusing: root.refusing
                tone: root.tone
                width: parent.width
            }
            Repeater {
                model: root.problems

                PreviewProblem {
                    required property var modelData

                    help: modelData.help
                    message: modelData.message
                    place: modelData.place
                    tone: root.tone
                    width: column.width
                }
            }
            Item {
                height: Theme.px(96)
                width: parent.width

                Words {
                    anchors.left: parent.left
                    anchors.right: fold.left
                    anchors.rightMargin: Theme.px(24)
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.ink2
                    font.pixelSize: Theme.px(26)
                    text: root.more ? "and " + root.more + " more: kiosk check lists all" : ""
                }
                KioskButton {
                    id: fold

                    anchors.right: parent.right
                    corner: Theme.radiusButton
                    focus: true
                    glyph: "eye"
                    height: parent.height
                    kind: "primary"
                    text: "See the slide"

                    onActivated: root.folded = true
                }
            }
        }
    }
    PreviewTab {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        text: root.count
        tone: root.tone
        urgent: root.refusing
        visible: !root.open && root.count

        onActivated: root.folded = false
    }
}
