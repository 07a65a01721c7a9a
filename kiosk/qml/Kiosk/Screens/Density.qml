import QtQml

// How close facts stand: from 0, roomy, to 3, narrow, where that spares a part. Tried anew in another frame.
QtObject {
    id: root

    required property list<var> frame
    property int level: 0
    property list<int> tried
    property bool settled: false

    // Whether to try again, after this level made so many parts.
    function again(parts: int): bool {
        if (root.settled)
            return false;
        const tried = [...root.tried, parts];
        root.tried = tried;
        root.settled = parts === 1 || tried.length === 4;
        root.level = root.settled ? tried.indexOf(Math.min(...tried)) : tried.length;
        return true;
    }

    onFrameChanged: {
        root.tried = [];
        root.settled = false;
        root.level = 0;
    }
}
