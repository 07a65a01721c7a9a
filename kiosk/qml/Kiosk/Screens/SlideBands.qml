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
    readonly property bool overdue: root.slide?.overdue ?? false
    readonly property real between: Theme.px(10)
    readonly property real below: root.standing || root.foreign ? Theme.px(16) : root.overdue ? Theme.px(6) : 0

    signal followed(link: string)

    implicitHeight: root.overdue ? overdueLine.y + overdueLine.height : root.foreign ? foreignBand.y + foreignBand.height : root.standing ? standingBand.height : 0

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
        y: root.standing ? standingBand.height + root.between : 0
    }
    // Said, but not louder than what the slide says.
    QuietLine {
        id: overdueLine

        glyph: "clock"
        text: qsTr("This page is being reviewed.")
        visible: root.overdue
        width: root.width
        y: root.foreign ? foreignBand.y + foreignBand.height + root.between : root.standing ? standingBand.height + root.between : 0
    }
}
