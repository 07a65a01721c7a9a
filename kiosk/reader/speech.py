"""How a line is said."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.reader.lines import Line
from kiosk.reader.recital import Utterance
from kiosk.reader.surroundings import Surroundings

BEFORE = {"picture": "picture", "labels": "inThePicture"}
AFTER = {"button": "button", "card": "button", "choice": "", "link": "link", "slider": "slider"}


class Speech:
    """Puts the words of the reader around those of the screen."""

    def __init__(self, around: Surroundings) -> None:
        self._word = around.word
        self._around = around

    def page(self, told: Sequence[Line]) -> list[Utterance]:
        """Lines as they are read one after the other."""
        befores: list[Line | None] = [None, *told]
        return [self.read(line, before) for before, line in zip(befores, told, strict=False)]

    def read(self, line: Line, before: Line | None = None) -> Utterance:
        """As it is read after the line `before`."""
        said = self._phrases(line, before)
        return self._put([*self._before(line, before), *said, *self._chosen(line, always=False)], line)

    def told(self, line: Line, before: Line | None = None) -> Utterance:
        """As it is told by itself to somebody who doesn't, after the line `before`."""
        if line.language and line.kind in AFTER and line.language != self._around.navigation.language:
            return self._put([*line.phrases], line)  # in another voice, which has not the words around it
        said = [*self._before(line, before), *self._phrases(line, before), *line.more]
        if line.kind in AFTER:
            said.append(self._word("disabled" if line.disabled else AFTER[line.kind]))
        return self._put([*said, *self._chosen(line, always=True)], line)

    def led_to(self, line: Line) -> Utterance:
        """As it is named when all that it says was just heard."""
        if line.kind != "card":
            return self.told(line)
        return self._put([line.phrases[0], self._word(AFTER["card"])], line)

    def chosen(self, line: Line) -> Utterance:
        """What became of it."""
        return self._put([*line.phrases, *self._chosen(line, always=True)], line)

    def words(self, *names: str) -> Utterance:
        """Sentences of the reader."""
        return Utterance(tuple(filter(None, map(self._word, names))))

    def _before(self, line: Line, before: Line | None) -> list[str]:
        known = before is not None and before.kind == line.kind
        return [self._word(BEFORE[line.kind])] if line.kind in BEFORE and not known else []

    @staticmethod
    def _phrases(line: Line, before: Line | None) -> tuple[str, ...]:
        """A cell without the name of its row, where that was just said."""
        known = (
            before is not None and before.kind == line.kind == "cell" and before.phrases[0] == line.phrases[0]
        )
        return line.phrases[1:] if known and len(line.phrases) > 2 else line.phrases

    def _chosen(self, line: Line, *, always: bool) -> list[str]:
        if line.chosen is None or not (line.chosen or always):
            return []
        return [self._word("chosen" if line.chosen else "notChosen")]

    def _put(self, phrases: list[str], line: Line) -> Utterance:
        foreign = line.language or (self._around.written() if line.region == "screen" else "")
        return Utterance(tuple(filter(None, phrases)), line, foreign)
