pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// The first chapter's cover on a round plate.
Item {
    id: root

    required property DeckContent content

    Repeater {
        model: 2

        Rectangle {
            required property int index

            anchors.centerIn: parent
            antialiasing: true
            border.color: Theme.inkOnAttract
            border.width: Theme.px(3)
            color: "transparent"
            height: width
            opacity: 0.2 - index * 0.045
            radius: width / 2
            width: root.width * (1.1 + 0.1 * index)
        }
    }
    Rectangle {
        anchors.fill: parent
        antialiasing: true
        color: Theme.picturePaper
        radius: width / 2

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.px(26)
            antialiasing: true
            border.color: "#DDD3C0"
            border.width: Theme.px(3)
            color: "transparent"
            radius: width / 2
        }
    }
    Repeater {
        model: root.content.chapters

        Loader {
            id: plate

            required property int index
            required property string cover
            required property string coverState
            required property string coverKind
            required property real coverAspect

            active: index === 0 && cover
            anchors.centerIn: parent
            height: width
            // A render stands free on its ground; a drawing has edges that have to stay on the plate.
            width: root.width * (coverKind === "drawing" || coverAspect < 1.3 ? 0.8 : 1.3)

            sourceComponent: FigureView {
                aspect: plate.coverAspect
                arrangement: plate.coverState
                corner: 0
                figure: plate.cover
                ground: Theme.picturePaper
                pictures: [plate.cover + "|" + plate.coverState + "|"]
            }
        }
    }
}
