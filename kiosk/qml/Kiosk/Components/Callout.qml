import QtQuick
import Kiosk.Theme

// Something set apart. kind: note, tip, warning, danger, staff; icon, title and frame tell them apart, not colour alone.
Worded {
    id: root

    property alias text: prose.text
    property alias title: caption.text
    property string kind: "note"
    readonly property bool serious: root.kind === "warning" || root.kind === "danger"
    readonly property color tone: root.serious ? Theme.care : root.kind === "tip" ? Theme.good : Theme.primary
    readonly property string icon: ({
            "note": "info",
            "tip": "tip",
            "warning": "warning",
            "danger": "danger",
            "staff": "people"
        })[root.kind] ?? "info"

    border.color: root.tone
    border.width: root.kind === "danger" ? Theme.px(5) : root.kind === "staff" || Theme.contrast ? Theme.stroke : 0
    color: root.serious ? Theme.careTint : root.kind === "tip" ? Theme.goodTint : Theme.primaryTint
    implicitHeight: Math.max(sign.height, prose.height + (caption.text ? caption.height + column.spacing : 0)) + Theme.px(40)
    words: prose
    radius: Theme.radiusMedium

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(26)
        anchors.verticalCenter: parent.verticalCenter
        color: root.tone
        name: root.icon
        size: Theme.px(54)
    }
    Column {
        id: column

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(4)

        Words {
            id: caption

            Accessible.ignored: true
            color: root.tone
            font.pixelSize: Theme.px(30 * Theme.body)
            font.weight: Font.Bold
            lineScale: 1
            textFormat: Text.PlainText
            visible: text
            width: parent.width
        }
        LinkedWords {
            id: prose

            font.pixelSize: Theme.px(30 * Theme.body)
            lineScale: 1.04
            width: parent.width
        }
    }
}
