import QtQuick
import Kiosk.Theme
import Kiosk.Visit

// What every page of a slide says above all else; where that would leave no room, a page of its own says it, and the
// others its heads only. No positioner: those lay out late what isn't seen yet.
Item {
    id: root

    required property SlideContent slide
    required property string language
    // The height of a page, and whether the first of the slide is shown.
    required property real room
    required property bool first
    readonly property bool standing: (root.slide?.standingText ?? "") !== ""
    readonly property bool foreign: root.slide !== null && root.slide.language !== root.language
    readonly property bool overdue: root.slide?.overdue ?? false
    readonly property real between: Theme.px(10)
    readonly property real below: root.standing || root.foreign ? Theme.px(16) : root.overdue ? Theme.px(6) : 0
    readonly property real needed: [[root.standing, standingBand.whole], [root.foreign, foreignBand.whole], [root.overdue, overdueLine.implicitHeight]].reduce((sum, [shown, height]) => sum + (shown ? height + root.between : 0), 0)
    readonly property bool apart: root.room > 0 && root.needed > root.room * 0.45
    readonly property bool alone: root.apart && root.first

    signal followed(link: string)

    implicitHeight: root.overdue ? overdueLine.y + overdueLine.height : root.foreign ? foreignBand.y + foreignBand.height : root.standing ? standingBand.height : 0

    Band {
        id: standingBand

        brief: root.apart && !root.first
        glyph: "flask"
        text: root.slide?.standingText ?? ""
        title: root.slide?.standingTitle ?? ""
        visible: root.standing
        width: root.width

        onFollowed: link => root.followed(link)
    }
    Band {
        id: foreignBand

        brief: root.apart && !root.first
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
    SlideTitle {
        text: root.slide?.title ?? ""
        visible: root.alone && y + height < root.room
        width: root.width
        y: root.implicitHeight + Theme.px(40)
    }
}
