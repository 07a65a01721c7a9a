import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A slide's title above its words, or by itself beside its picture.
Words {
    bottomPadding: Theme.px(14)
    font.pixelSize: Theme.px(57 * Theme.head)
    font.weight: Font.Bold
    Accessible.role: Accessible.Heading
    lineScale: 0.88
}
