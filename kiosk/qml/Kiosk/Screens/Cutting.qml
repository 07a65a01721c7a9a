import QtQml
import Kiosk.Visit

// Cuts words that are too tall for one part: at the ends of sentences; where one finds no room by itself, at those of
// its clauses, then between its words.
QtObject {
    id: root

    // `fits(words, n)` says whether these words find room as the piece n. Gives none where not even the first sentence
    // does though it would as the second piece. Of each piece `words` is what is seen, `spoken` all of its sentences.
    function cut(text: string, fits: var): list<var> {
        const trim = words => words.replace(/(<br\/>|\s)+$/, "");
        const waiting = Prose.pieces(text, 0).map(words => ({
                    "words": words,
                    "whole": words,
                    "fineness": 0
                }));
        const found = [];
        let words = "", wholes = [], within = false, begun = false;
        const close = goesOn => {
            found.push({
                "words": (begun ? "… " : "") + trim(words) + (goesOn ? " …" : ""),
                "spoken": Prose.plain(wholes.join(""))
            });
            begun = goesOn;
            words = "";
            wholes = [];
        };
        while (waiting.length > 0) {
            const next = waiting[0], finer = next.fineness < 2 ? Prose.pieces(next.words, next.fineness + 1) : [next.words];
            within = next.fineness > 0 && next.words !== next.whole && !next.whole.startsWith(next.words);
            const has = fits((begun ? "… " : "") + trim(words + next.words) + " …", found.length);
            if (has || words === "" && next.fineness === 2) {
                words += next.words;
                if (wholes[wholes.length - 1] !== next.whole)
                    wholes.push(next.whole);
                waiting.shift();
            } else if (words !== "") {
                close(within);
            } else if (found.length === 0 && next.fineness === 0 && fits(trim(next.words), 1)) {
                return [];
            } else {
                waiting.splice(0, 1, ...finer.map(words => ({
                            "words": words,
                            "whole": next.whole,
                            "fineness": next.fineness + 1
                        })));
            }
        }
        close(false);
        return found;
    }
}
