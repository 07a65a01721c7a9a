pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.Visit

// The slide's figure with its labels, and the way to look closer.
Rectangle {
    id: root

    required property NavigationController navigation
    required property FigureContent figure
    required property int chapter
    property string arrangement
    property string highlight
    property int at: 0
    property bool eager: true
    readonly property alias pictureSize: view.drawn
    readonly property bool lively: root.figure?.lively ?? false
    // Below a low picture in large letters there is no room for the button, so it stands beside it.
    readonly property bool aside: Theme.large && !root.lively && view.zoom === 1 && Math.min(root.width, (root.height - Theme.px(40)) * view.aspect) <= root.width - closer.width - Theme.px(56)
    readonly property bool labelled: !(Theme.large && !Theme.portrait)

    border.color: Theme.line
    border.width: Theme.contrast ? Theme.stroke : 0
    color: Theme.chapterTints[(root.chapter + 2) % 3]
    radius: Theme.radiusLarge

    FigureView {
        id: view

        alt: root.figure?.alt ?? ""
        anchors.fill: parent
        anchors.margins: Theme.px(20)
        anchors.rightMargin: Theme.px(20) + (root.aside ? closer.width + Theme.px(16) : 0)
        arrangement: root.arrangement
        aspect: root.figure?.aspect ?? 1
        at: root.at
        below: closer.height + Theme.px(16)
        centre: Qt.point(root.figure?.zoomX ?? 0.5, root.figure?.zoomY ?? 0.5)
        corner: Theme.px(20) - root.border.width
        figure: root.figure?.name ?? ""
        ground: root.color
        highlight: root.highlight
        keepClear: [closer.x - view.x, closer.y - view.y, closer.width, closer.height].concat(root.figure?.simulated ? [caption.x - view.x, caption.y - view.y, caption.width, caption.height] : [])
        lively: root.lively ? livelyFigure : null
        labels: root.labelled ? (root.figure?.labels ?? null) : null
        motion: root.eager ? (root.figure?.motion ?? null) : null
        // Neighbours prepare what is seen first; what their points show waits until they are shown.
        pictures: (root.figure?.pictures ?? []).slice(0, root.eager ? 99 : 2)
        sharpness: zoom > 1 ? 1.3 : 1
        touchable: true
        zoom: root.figure?.zoom ? 1.6 : 1

        onTapped: structure => {
            root.navigation.openFocus();
            root.navigation.chooseStructure(structure);
        }
    }
    Binding {
        property: "arrangement"
        target: root.figure
        value: root.arrangement
        when: root.eager && root.figure !== null
    }
    Component {
        id: livelyFigure

        LivelyFigure {
            at: root.at
            figure: root.figure
            host: view
        }
    }
    Rectangle {
        id: caption

        anchors.bottom: parent.bottom
        anchors.bottomMargin: width + closer.width + Theme.px(60) > parent.width ? closer.height + Theme.px(32) : Theme.px(28)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(28)
        color: Theme.pictureLabel
        height: simulated.height + Theme.px(14)
        opacity: 0.9
        radius: Theme.px(12)
        visible: root.figure?.simulated ?? false
        width: simulated.width + Theme.px(28)

        Words {
            id: simulated

            anchors.centerIn: parent
            color: Theme.pictureInk
            font.pixelSize: Theme.px(24 * Theme.body)
            lineScale: 1
            text: qsTr("Simulated picture")
        }
    }
    KioskButton {
        id: closer

        anchors.bottom: parent.bottom
        anchors.margins: Theme.px(20)
        anchors.right: parent.right
        fontUnits: 28
        glyph: "magnifier-plus"
        glyphUnits: 38
        text: qsTr("Look closer")

        onActivated: root.navigation.openFocus()
    }
}
