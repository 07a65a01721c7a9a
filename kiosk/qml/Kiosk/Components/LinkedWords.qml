import QtQuick
import Kiosk.Theme

// Words with links in them. A link is smaller than a fingertip, so the nearest one within reach is meant.
Words {
    id: root

    readonly property bool hasLinks: root.text.includes("<a ")
    readonly property string firstLink: root.hasLinks ? (root.text.match(/href="([^"]*)"/) ?? ["", ""])[1] : ""

    // What is said of them to who hears them.
    readonly property string leading: root.text.includes("href=\"term:") ? qsTr("Has words to look up.") : root.hasLinks ? qsTr("Leads to another page.") : ""

    function linkNear(x: real, y: real): string {
        const reach = Theme.px(40);
        for (let ring = 0; ring <= reach; ring += reach / 4) {
            for (let turn = 0; turn < 8; ++turn) {
                const link = root.linkAt(x + ring * Math.cos(turn * Math.PI / 4), y + ring * Math.sin(turn * Math.PI / 4));
                if (link)
                    return link;
            }
        }
        return "";
    }

    // What holds them is heard.
    Accessible.ignored: true
}
