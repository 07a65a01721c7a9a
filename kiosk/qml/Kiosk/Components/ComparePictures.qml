pragma ComponentBehavior: Bound

import QtQuick

// Two pictures of the same view: what is left of the divider is the first, the rest the second.
Item {
    id: root

    property string figure
    property string only
    property size drawn
    property real share: 0.5

    Repeater {
        model: 2

        Item {
            id: half

            required property int index
            readonly property real edge: Math.round(root.share * root.width)

            clip: true
            height: root.height
            width: index ? root.width - edge : edge
            x: index ? edge : 0

            FigurePicture {
                at: half.index
                figure: root.figure
                height: root.height
                opacity: root.only ? 0.48 : 1
                drawn: root.drawn
                width: root.width
                x: -half.x
            }
            FigurePicture {
                at: half.index
                figure: root.only ? root.figure : ""
                height: root.height
                only: root.only
                drawn: root.drawn
                width: root.width
                x: -half.x
            }
        }
    }
}
