import QtQuick

// A choice among several: a mark and a fill tell which is chosen.
KioskButton {
    id: root

    property bool chosen: false

    Accessible.checkable: true
    Accessible.checked: root.chosen
    corner: height / 2
    fontUnits: 28
    glyph: root.chosen ? "check" : ""
    glyphUnits: 32
    kind: root.chosen ? "primary" : "secondary"
}
