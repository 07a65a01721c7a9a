import QtQml

// When the present changes are through. Unlike Qt.callLater it ends with what it belongs to.
Timer {
    interval: 0
}
