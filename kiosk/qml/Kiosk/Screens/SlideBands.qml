import QtQuick
import Kiosk.Theme
import Kiosk.Visit

// What every page of a slide says above all else.
Column {
    id: root

    required property SlideContent slide
    required property string language
    readonly property real below: root.height > 0 ? Theme.px(16) : 0

    spacing: Theme.px(10)

    Band {
        glyph: "flask"
        text: root.slide?.standingText ?? ""
        title: root.slide?.standingTitle ?? ""
        visible: text !== ""
        width: root.width
    }
    Band {
        glyph: "globe"
        text: qsTr("This page is shown in %1.").arg(root.slide?.languageName ?? "")
        title: qsTr("Not translated yet.")
        visible: root.slide !== null && root.slide.language !== root.language
        width: root.width
    }
}
