import QtQuick
import Kiosk.Components
import Kiosk.Reader
import Kiosk.Theme
import Kiosk.Visit

// While a page is read aloud: in the place of the progress rail, so that nothing that is read is covered.
Rectangle {
    id: root

    required property NavigationController navigation
    required property Reader reader
    readonly property real share: Math.floor((root.width + Theme.barGap) / row.visibleChildren.length - Theme.barGap)

    color: Theme.paper
    height: Theme.listenPlace.height - (Theme.portrait ? Theme.barGap : 0)
    visible: root.reader.reading && root.navigation.screen === "slide" && root.navigation.overlay === "" && !root.navigation.idleWarning
    width: Theme.listenPlace.width
    x: Theme.listenPlace.x
    y: Theme.listenPlace.y

    Binding {
        property: "listening"
        target: Theme
        value: root.visible
    }
    Row {
        id: row

        anchors.fill: parent
        spacing: Theme.barGap

        UtilityButton {
            glyph: root.reader.paused ? "play" : "pause"
            height: root.height
            text: root.reader.paused ? qsTr("Go on") : qsTr("Pause")
            width: root.share

            onActivated: {
                if (root.reader.paused)
                    root.reader.resume();
                else
                    root.reader.pause();
            }
        }
        UtilityButton {
            glyph: "repeat"
            height: root.height
            text: qsTr("Repeat")
            width: root.share

            onActivated: root.reader.repeat()
        }
        UtilityButton {
            glyph: "next-line"
            height: root.height
            text: qsTr("Next line")
            width: root.share

            onActivated: root.reader.skip()
        }
        MenuButton {
            glyph: "speaker"
            height: root.height
            menu: "sound"
            navigation: root.navigation
            text: qsTr("Sound")
            width: root.share
        }
    }
}
