import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A slide's title above its words, or by itself beside its picture.
Words {
    property bool close: false

    bottomPadding: Theme.px(close ? 6 : 14)
    font.pixelSize: Theme.px((close ? 51 : 57) * Theme.head)
    font.weight: Font.Bold
    Accessible.role: Accessible.Heading
    lineScale: 0.88
}
