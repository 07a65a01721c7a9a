import QtQuick
import Kiosk.Theme
import Kiosk.Visit

// What every page of a slide says above all else. No positioner: those lay out late what isn't seen yet.
Item {
    id: root

    required property SlideContent slide
    required property string language
    readonly property bool standing: (root.slide?.standingText ?? "") !== ""
    readonly property bool foreign: root.slide !== null && root.slide.language !== root.language
    readonly property real below: root.standing || root.foreign ? Theme.px(16) : 0

    signal followed(link: string)

    implicitHeight: (root.standing ? standingBand.height : 0) + (root.foreign ? foreignBand.height : 0) + (root.standing && root.foreign ? Theme.px(10) : 0)

    Band {
        id: standingBand

        glyph: "flask"
        text: root.slide?.standingText ?? ""
        title: root.slide?.standingTitle ?? ""
        visible: root.standing
        width: root.width

        onFollowed: link => root.followed(link)
    }
    Band {
        id: foreignBand

        glyph: "globe"
        text: qsTr("This page is shown in %1.").arg(root.slide?.languageName ?? "")
        title: qsTr("Not translated yet.")
        visible: root.foreign
        width: root.width
        y: root.height - height
    }
}
