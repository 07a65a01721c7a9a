import Kiosk.Components

// Words that may be shown piece by piece.
Words {
    id: root

    required property string full
    property var piece: null
    property string tried

    // Their height with these words.
    function measured(words: string): real {
        root.tried = words;
        const height = root.implicitHeight;
        root.tried = "";
        return height;
    }

    text: root.tried || (root.piece?.words ?? root.full)
}
