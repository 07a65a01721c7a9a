import QtQuick
import Kiosk.Theme

// Words by themselves whose links can be touched, or followed by key: the first of them.
Pressable {
    id: root

    property real pixelSize: Theme.px(30)
    property int weight: Font.Normal
    property real lineScale: 1.04
    property color color: Theme.ink

    // What it says, without marks.
    readonly property string said: prose.plain(root.text)

    signal followed(link: string)

    Accessible.description: prose.leading
    Accessible.name: root.said
    inert: !prose.hasLinks
    implicitHeight: prose.implicitHeight
    implicitWidth: prose.implicitWidth
    ring: Theme.radiusSmall

    contentItem: LinkedWords {
        id: prose

        color: root.color
        font.pixelSize: root.pixelSize
        font.weight: root.weight
        lineScale: root.lineScale
        linkColor: root.color
        text: root.text
    }

    onActivated: {
        const link = Theme.keysInUse ? prose.firstLink : prose.linkNear(root.pressX, root.pressY);
        if (link)
            root.followed(link);
    }
}
