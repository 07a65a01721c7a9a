import QtQuick
import Kiosk.Theme

// A paragraph, of the same form as the other kinds of words.
Item {
    id: root

    property alias text: words.text
    property alias words: words
    property real fontUnits: 31

    implicitHeight: words.height

    LinkedWords {
        id: words

        font.pixelSize: Theme.px(root.fontUnits * Theme.body)
        width: parent.width
    }
}
