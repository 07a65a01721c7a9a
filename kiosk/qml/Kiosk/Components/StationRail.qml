pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The named steps of a procedure, as stations along a line.
Item {
    id: root

    property var stations: null
    property int count: 1
    property int chapter: 1
    readonly property color tone: Theme.chapterColors[(root.chapter + 2) % 3]
    readonly property real cell: root.width / Math.max(1, root.count)
    // Upright, many stations stand so close that names of three words take three lines.
    readonly property int lines: !Theme.portrait ? 1 : root.count > 5 ? 3 : 2

    implicitHeight: Theme.large ? single.height : Theme.px(76) + Theme.px(24 * Theme.head) * (root.lines + (Theme.portrait ? 0.3 : 0.4))

    Rectangle {
        color: Theme.line
        height: Theme.px(6)
        radius: height / 2
        visible: !Theme.large
        width: root.cell * (root.count - 1)
        x: root.cell / 2
        y: Theme.px(30)
    }
    // Large text leaves room for the name of one station.
    StationLine {
        id: single

        count: root.count
        stations: Theme.large ? root.stations : null
        tone: root.tone
        visible: Theme.large
        width: parent.width
    }
    Row {
        visible: !Theme.large

        Repeater {
            model: root.stations

            Item {
                id: station

                required property string title
                required property bool done
                required property bool here
                required property int index

                Accessible.ignored: !here
                Accessible.name: qsTr("Stage %1 of %2").arg(index + 1).arg(root.count) + "\n" + title
                Accessible.role: Accessible.StaticText
                height: root.height
                width: root.cell

                Rectangle {
                    color: root.tone
                    height: Theme.px(6)
                    visible: station.index > 0 && (station.done || station.here)
                    width: root.cell
                    x: -root.cell / 2
                    y: Theme.px(30)
                }
                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    antialiasing: true
                    border.color: Theme.lineStrong
                    border.width: station.done || station.here ? 0 : Theme.px(3)
                    color: station.done || station.here ? root.tone : Theme.surface
                    height: width
                    radius: width / 2
                    width: Theme.px(station.here ? 68 : 54)
                    y: Theme.px(33) - height / 2

                    Icon {
                        anchors.centerIn: parent
                        color: Theme.inkOnPrimary
                        name: "check"
                        size: Theme.px(32)
                        visible: station.done
                    }
                    Words {
                        Accessible.ignored: true
                        anchors.centerIn: parent
                        color: station.here ? Theme.inkOnPrimary : Theme.ink2
                        font.pixelSize: Theme.px(station.here ? 38 : 28)
                        font.weight: Font.Bold
                        lineScale: 1
                        text: station.index + 1
                        visible: !station.done
                    }
                }
                Words {
                    Accessible.ignored: true
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: station.here ? Theme.ink : Theme.ink2
                    elide: Text.ElideRight
                    font.pixelSize: Theme.px(24 * Theme.head)
                    font.weight: station.here ? Font.Bold : Font.Normal
                    horizontalAlignment: Text.AlignHCenter
                    lineScale: 0.92
                    maximumLineCount: Math.max(2, root.lines)
                    text: station.title
                    textFormat: Text.PlainText
                    width: parent.width - Theme.px(8)
                    y: Theme.px(76)
                }
            }
        }
    }
}
