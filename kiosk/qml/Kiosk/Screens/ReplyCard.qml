import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What is said to the answer that was picked.
Rectangle {
    id: root

    required property string reply
    property bool correct: false
    // What is seen of a reply that is cut, and what is held against the room while it is measured.
    property var piece: null
    property string tried
    // Whether it says itself what became of the answer.
    property bool titled: false
    readonly property color tone: root.correct ? Theme.good : Theme.care

    // The height with these words.
    function measured(said: string, titled: bool): real {
        root.tried = said;
        const height = Math.max(icon.height, words.height + (titled ? title.height : 0)) + Theme.px(44);
        root.tried = "";
        return height;
    }

    border.color: Theme.line
    border.width: Theme.contrast ? Theme.stroke : 0
    color: root.correct ? Theme.goodTint : Theme.careTint
    implicitHeight: Math.max(icon.height, (root.titled ? title.height : 0) + words.height) + Theme.px(44)
    radius: Theme.radiusMedium

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(34)
        anchors.verticalCenter: parent.verticalCenter
        color: root.tone
        name: root.correct ? "heart" : "tip"
        size: Theme.px(56)
    }
    Words {
        id: title

        anchors.left: words.left
        color: root.tone
        font.pixelSize: Theme.px(32 * Theme.body)
        font.weight: Font.Bold
        lineScale: 1
        text: root.correct ? qsTr("Yes") : qsTr("Not quite")
        visible: root.titled
        y: (parent.height - height - words.height) / 2
    }
    Words {
        id: words

        Accessible.role: Accessible.AlertMessage
        anchors.left: icon.right
        anchors.leftMargin: Theme.px(28)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(28)
        font.pixelSize: Theme.px(32 * Theme.body)
        lineScale: 1.04
        linkColor: color
        text: root.tried || (root.piece?.words ?? root.reply)
        y: root.titled ? title.y + title.height : (parent.height - height) / 2
    }
}
