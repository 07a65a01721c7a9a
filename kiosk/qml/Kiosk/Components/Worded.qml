import QtQuick

// What holds words that may have links in them.
Rectangle {
    property LinkedWords words: null

    color: "transparent"
}
