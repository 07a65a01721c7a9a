import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What a column says of an aspect.
LinkArea {
    id: root

    // By how much smaller its longest word would fit.
    readonly property alias share: longest.share

    leftPadding: Theme.px(20)
    lineScale: 1
    pixelSize: Theme.px(27 * Theme.body)
    rightPadding: Theme.px(14)

    LongestWord {
        id: longest

        font.family: Theme.family
        font.pixelSize: root.pixelSize
        of: root.text
        room: root.width - root.leftPadding - root.rightPadding
    }
}
