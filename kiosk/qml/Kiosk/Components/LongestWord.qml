import QtQuick

// How wide the longest word of some words is, in a font. `share` is by how much smaller it fits into `room`.
TextMetrics {
    id: root

    property string of
    property real room: 0
    readonly property real share: root.room > 0 ? Math.min(1, root.room / Math.max(1, root.advanceWidth + 2)) : 1

    text: root.of.replace(/<[^>]*>/g, "").replace(/&nbsp;/g, "\u00a0").split(/[ \n]/).reduce((most, word) => word.length > most.length ? word : most, "")
}
