"""How a line is said."""

from __future__ import annotations

from kiosk.reader.lines import Line
from kiosk.reader.recital import Utterance
from kiosk.reader.surroundings import Surroundings

BEFORE = {"picture": "picture", "labels": "inThePicture"}
AFTER = {"button": "button", "card": "button", "choice": "", "link": "link", "slider": "slider"}


class Speech:
    """Puts the words of the reader around those of the screen."""

    def __init__(self, around: Surroundings) -> None:
        self._word = around.word

    def read(self, line: Line) -> Utterance:
        """As it is read to somebody who looks."""
        return self._put([*self._before(line), *line.phrases, *self._chosen(line, always=False)], line)

    def told(self, line: Line, before: Line | None = None) -> Utterance:
        """As it is told by itself to somebody who doesn't, after the line `before`."""
        more = () if before is not None and before.more == line.more else line.more
        said = [*self._before(line), *more, *line.phrases]
        if line.kind == "row":
            said.append(self._word("linked"))
        elif line.kind in AFTER:
            said.append(self._word("disabled" if line.disabled else AFTER[line.kind]))
        return self._put([*said, *self._chosen(line, always=True)], line)

    def chosen(self, line: Line) -> Utterance:
        """What became of it."""
        return self._put([*line.phrases, *self._chosen(line, always=True)], line)

    def words(self, *names: str) -> Utterance:
        """Sentences of the reader."""
        return Utterance(tuple(filter(None, map(self._word, names))))

    def _before(self, line: Line) -> list[str]:
        return [self._word(BEFORE[line.kind])] if line.kind in BEFORE else []

    def _chosen(self, line: Line, *, always: bool) -> list[str]:
        if line.chosen is None or not (line.chosen or always):
            return []
        return [self._word("chosen" if line.chosen else "notChosen")]

    def _put(self, phrases: list[str], line: Line) -> Utterance:
        return Utterance(tuple(filter(None, phrases)), line)
