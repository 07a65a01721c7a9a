import QtQml
import Kiosk.Theme
import Kiosk.Visit

// Which columns of a table somebody picked, and which are shown: all of them where there are few.
QtObject {
    id: root

    required property NavigationController navigation
    required property int choices
    required property bool comparable
    readonly property int most: Theme.textScale >= 2 ? 1 : Theme.portrait || Theme.large ? 2 : 3
    readonly property bool whole: !root.comparable || root.choices <= (Theme.portrait ? 2 : Theme.large ? 3 : 5)
    // In the order of touching: the oldest gives way. They are shown in the order of the table.
    property list<int> picked
    property bool looking: false
    // Whether somebody says meanwhile what matters most.
    property bool weighing: false
    readonly property bool comparing: root.whole || root.looking && root.picked.length > 0
    readonly property list<int> shown: root.whole ? Array.from({
        "length": root.choices
    }, (_, i) => i + 1) : root.picked.slice(-root.most).sort((a, b) => a - b)
    readonly property Connections _ending: Connections {
        function onVisitEnded(): void {
            root.pick(0);
        }

        target: root.navigation
    }

    // Picks a column or takes it back; 0 takes all back.
    function pick(column: int): void {
        const kept = root.picked.filter(each => column > 0 && each !== column);
        if (column > 0 && kept.length === root.picked.length)
            kept.push(column);
        root.picked = kept.slice(-root.most);
        root.looking = root.most === 1 && root.picked.length > 0;
    }

    onComparingChanged: root.weighing = false
}
