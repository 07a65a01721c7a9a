import QtQuick
import Kiosk.Theme

// Where another face of an item takes the pressed button away, and the focus with it, the next one gets it.
Soon {
    required property Item keeper
    required property string face

    onFaceChanged: if (keeper.visible)
        restart()
    onTriggered: if (Theme.keysInUse || !keeper.Window.activeFocusItem?.visible)
        keeper.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason)
}
