import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One thing to mend: where, what, how.
Item {
    id: root

    required property string place
    required property string message
    required property string help
    required property color tone

    implicitHeight: column.height

    Rectangle {
        color: root.tone
        height: parent.height
        radius: width / 2
        width: Theme.px(8)
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(28)
        anchors.right: parent.right

        Words {
            color: root.tone
            elide: Text.ElideLeft
            font.pixelSize: Theme.px(25)
            font.weight: Font.DemiBold
            maximumLineCount: 1
            text: root.place
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.NoWrap
        }
        Words {
            elide: Text.ElideRight
            font.pixelSize: Theme.px(32)
            font.weight: Font.DemiBold
            maximumLineCount: 2
            text: root.message
            textFormat: Text.PlainText
            width: parent.width
        }
        Words {
            color: Theme.ink2
            elide: Text.ElideRight
            font.pixelSize: Theme.px(27)
            maximumLineCount: 2
            text: root.help
            textFormat: Text.PlainText
            visible: text
            width: parent.width
        }
    }
}
