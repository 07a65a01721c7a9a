import QtQuick
import Kiosk.Reader
import Kiosk.Visit

// What reading aloud adds to the screens, and what the reader has to know of them.
Item {
    id: root

    required property NavigationController navigation
    required property Reader reader
    // What lies on top, and what is heard after it.
    required property Item heard
    required property Item heardLast
    required property bool settled
    required property int debounce
    readonly property QtObject words: ReaderWords {
    }

    Component.onCompleted: root.reader.see(root)

    ListenBar {
        navigation: root.navigation
        reader: root.reader
    }
    SightlessLayer {
        anchors.fill: parent
        reader: root.reader
    }
    ReadMark {
        home: root
        reader: root.reader
    }
}
