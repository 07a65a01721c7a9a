pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Visit

// What can be turned or compared, within the view that shows its labels.
LivelyItem {
    id: root

    required property FigureContent figure
    required property FigureView host
    required property int at
    readonly property list<real> others: root.host.keepClear
    readonly property LivelyItem part: loader.item as LivelyItem

    keepClear: root.part?.keepClear ?? []
    moving: root.part?.moving ?? false
    share: root.part?.share ?? -1
    shown: root.part?.shown ?? ""
    showing: root.part?.showing ?? 0
    taken: root.others.length < 4 ? Qt.size(0, 0) : Qt.size(root.others[2], root.others[3])

    Loader {
        id: loader

        anchors.fill: parent
        sourceComponent: root.figure.kind === "turntable" ? turntable : comparison
    }
    Component {
        id: turntable

        TurntableFigure {
            area: root.host.area
            at: root.at
            drawn: root.host.drawn
            figure: root.figure.name
            held: root.host.zoom > 1
            more: root.figure.layer
            layerName: root.figure.layerName
            layerStructures: root.figure.layerStructures
            only: root.host.lit
            taken: root.taken
            views: root.figure.views
        }
    }
    Component {
        id: comparison

        CompareFigure {
            area: root.host.area
            at: root.at
            drawn: root.host.drawn
            figure: root.figure.name
            only: root.host.lit
            sides: root.figure.sides
            taken: root.taken
        }
    }
}
