import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// So many of so many people, and what the others did. Shape and words tell it, not colour alone.
Item {
    id: root

    required property string label
    required property int count
    required property int total
    required property int columns
    required property string countedPath
    required property string othersPath
    required property string counted
    required property string others
    required property int othersCount
    property int chapter: 1
    property bool wide: false
    // Of the width, beside words.
    property real share: 0.4
    // The height of the words of the array that says most, so that all crowds are of one size.
    property real tallest: 0
    readonly property real wordsRoom: Math.max(root.tallest, root.wordsHeight)
    readonly property real gap: Theme.px(root.wide ? 32 : 16)
    readonly property real wideSide: Math.min(root.height, root.width * root.share)
    readonly property real side: Math.max(0, root.wide ? root.wideSide : Math.min(root.width, root.height - root.wordsRoom - root.gap))
    readonly property real slack: Math.max(0, (root.height - root.side - root.wordsRoom - root.gap) / 2)
    readonly property real scaling: root.side / (10 * Math.max(1, root.columns))
    readonly property real wordsHeight: number.height + name.height + (both.text ? both.height + Theme.px(4) : 0)
    // How much is missing for words that find no room, or leave none to the people.
    readonly property real missing: root.wordsHeight - root.height + (root.wide ? 0 : root.gap + Math.min(root.width, Theme.px(150)))
    readonly property int alignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
    // Both sides of the number, so that neither weighs more.
    readonly property string these: qsTr("%1 %2").arg(root.count).arg(root.counted)
    readonly property string those: qsTr("%1 %2").arg(root.othersCount).arg(root.others)
    readonly property string bothSides: root.counted && root.others ? qsTr("%1, %2").arg(root.these).arg(root.those) : ""

    Accessible.name: [number.text, root.label, root.bothSides ? root.these : "", root.bothSides ? root.those : ""].filter(each => each).join("\n")
    Accessible.role: Accessible.Graphic

    Shape {
        id: crowd

        height: root.side
        visible: root.countedPath || root.othersPath
        width: root.side
        x: !root.wide ? (root.width - width) / 2 : Theme.rightToLeft ? root.width - width : 0
        y: root.wide ? (root.height - height) / 2 : root.slack

        ShapePath {
            fillColor: Theme.chapterColors[(root.chapter + 2) % 3]
            scale: Qt.size(root.scaling, root.scaling)
            strokeColor: "transparent"
            strokeWidth: -1

            PathSvg {
                path: root.countedPath
            }
        }
        ShapePath {
            fillColor: Theme.surface
            scale: Qt.size(root.scaling, root.scaling)
            strokeColor: Theme.lineStrong
            strokeWidth: Math.max(1, Theme.px(2))

            PathSvg {
                path: root.othersPath
            }
        }
    }
    Item {
        id: words

        height: root.wordsHeight
        width: root.wide ? root.width - root.wideSide - root.gap : root.width
        x: root.wide && !Theme.rightToLeft ? root.wideSide + root.gap : 0
        y: root.wide ? (root.height - height) / 2 : root.slack + root.side + root.gap

        Words {
            id: number

            Accessible.ignored: true
            font.pixelSize: Theme.px(44 * Theme.head)
            font.weight: Font.Bold
            horizontalAlignment: root.alignment
            lineScale: 1
            text: qsTr("%1 of %2").arg(root.count).arg(root.total)
            width: parent.width
        }
        Words {
            id: name

            Accessible.ignored: true
            anchors.top: number.bottom
            font.pixelSize: Theme.px(29 * Theme.body)
            font.weight: Font.DemiBold
            horizontalAlignment: root.alignment
            lineScale: 1
            text: root.label
            textFormat: Text.PlainText
            width: parent.width
        }
        Words {
            id: both

            Accessible.ignored: true
            anchors.top: name.bottom
            anchors.topMargin: Theme.px(4)
            color: Theme.ink2
            font.pixelSize: Theme.px(26 * Theme.body)
            horizontalAlignment: root.alignment
            lineScale: 1
            text: !root.bothSides || inOneLine.advanceWidth <= width ? root.bothSides : root.these + "\n" + root.those
            textFormat: Text.PlainText
            visible: text
            width: parent.width
        }
    }
    TextMetrics {
        id: inOneLine

        font: both.font
        text: root.bothSides
    }
}
