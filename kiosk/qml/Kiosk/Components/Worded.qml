import QtQuick

// What holds words that may have links in them.
Rectangle {
    property LinkedWords words: null
    // What is heard before them.
    property string lead

    color: "transparent"
}
