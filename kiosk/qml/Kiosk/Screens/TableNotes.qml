pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Visit

// What a slide says besides its table and its key message.
Column {
    id: root

    required property NavigationController navigation
    required property SlideContent slide
    required property int chapter
    required property bool shown

    // Their height, shown or not.
    readonly property real needed: Array.from({
        "length": rows.count
    }, (_, i) => rows.itemAt(i) as BlockRow).filter(row => row && row.kind !== "key" && row.kind !== "matters").reduce((sum, row) => sum + row.implicitHeight + root.spacing, 0)

    height: root.shown ? implicitHeight : 0
    spacing: Theme.px(10)
    visible: root.shown

    Repeater {
        id: rows

        model: root.slide.blocks

        BlockRow {
            chapter: root.chapter
            visible: kind !== "key" && kind !== "matters"
            width: root.width

            onLinked: link => root.navigation.follow(link)
        }
    }
}
