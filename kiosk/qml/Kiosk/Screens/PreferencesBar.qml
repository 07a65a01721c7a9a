pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Reader
import Kiosk.Theme
import Kiosk.Visit

// What anybody may want to change about the screens: in one place on all of them, and over every card. Beside or below
// Home and Sources of a slide; where it has several rows, the first one or its first two places are theirs.
Item {
    id: root

    required property NavigationController navigation
    required property DeckContent content
    required property Reader reader
    // How far the stage was brought down. Meanwhile only that button is left, so that nothing lies over the stage.
    property int lowered: 0
    readonly property bool several: root.content.revision >= 0 && root.content.languages.size() > 1
    readonly property list<UtilityButton> offered: [root.reader.available ? listen : null, textSize, colors, root.several ? language : null, reach, Theme.reach !== "normal" ? bring : null].filter(each => each !== null)

    signal broughtDown

    function focusOn(menu: string): void {
        [textSize, colors, language, reach].find(each => each.menu === menu)?.forceActiveFocus();
    }

    height: grid.height
    width: grid.width
    x: size.rows > 1 ? Theme.handX : Theme.rightToLeft ? Theme.margin : Theme.width - Theme.margin - root.width
    y: Theme.low ? Theme.height - Theme.px(32) - root.height : Theme.px(24)

    BarSize {
        id: size

        cells: 2 + root.offered.length
        needs: root.offered.map(each => each.need)
        width: root.width
    }
    Grid {
        id: grid

        columns: size.rows > 1 ? size.columns : size.cells - 2
        spacing: Theme.barGap
        visible: root.lowered === 0

        Repeater {
            model: size.rows > 1 && !size.apart ? 2 : 0

            Item {
                height: Theme.barRow
                width: Theme.barCell
            }
        }
        UtilityButton {
            id: listen

            glyph: root.reader.reading ? "stop" : "speaker"
            text: root.reader.reading ? qsTr("Stop") : qsTr("Listen")
            visible: root.reader.available

            onActivated: {
                if (root.navigation.idleWarning)
                    root.navigation.stay();
                else if (root.reader.reading)
                    root.reader.stop();
                else
                    root.reader.listen();
            }
        }
        MenuButton {
            id: textSize

            glyph: "text-size"
            menu: "textSize"
            navigation: root.navigation
            text: qsTr("Text size")
        }
        MenuButton {
            id: colors

            glyph: "contrast"
            menu: "contrast"
            navigation: root.navigation
            text: qsTr("Colors")
        }
        MenuButton {
            id: language

            glyph: "globe"
            menu: "language"
            navigation: root.navigation
            text: qsTr("Language")
            visible: root.several
        }
        MenuButton {
            id: reach

            glyph: "reach"
            menu: "reach"
            navigation: root.navigation
            text: qsTr("Reach")
        }
        Item {
            height: Theme.barRow
            visible: Theme.reach !== "normal"
            width: bring.width
        }
    }
    // Always in the last place, also where that leaves one before it empty.
    UtilityButton {
        id: bring

        glyph: root.lowered === Theme.lowerings ? "bring-back" : "bring-down"
        text: root.lowered === Theme.lowerings ? qsTr("Bring back") : qsTr("Bring down")
        visible: Theme.reach !== "normal"
        x: Theme.rightToLeft ? 0 : root.width - width
        y: root.height - height

        onActivated: root.navigation.idleWarning ? root.navigation.stay() : root.broughtDown()
    }
    FirstHint {
        navigation: root.navigation
        above: size.apart || Theme.portrait && size.rows === 1
        room: above ? root.width : size.rows > 1 ? 2 * Theme.barCell + Theme.barGap : (Theme.width - root.width - 2 * Theme.margin) * (Theme.low ? 1 : 0.7) - Theme.px(20)
        sound: root.reader.available
        x: above ? (root.width - width) / 2 : size.rows > 1 ? (Theme.rightToLeft ? root.width - room : room - width) : Theme.rightToLeft ? root.width + Theme.px(20) : -width - Theme.px(20)
        y: above ? -height - Theme.px(16) : Theme.low ? Theme.barRow - height : (Theme.barRow - height) / 2
    }
}
