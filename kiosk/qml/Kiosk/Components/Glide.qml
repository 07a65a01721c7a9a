import QtQuick
import Kiosk.Theme

// How parts of a figure and their labels move.
PropertyAnimation {
    duration: Theme.travel
    easing.type: Easing.InOutCubic
}
