"""Fills the gaps of a language's options from the fallback, and says what a translation lacks or tells otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.deck.files import DeckFiles
from kiosk.deck.findings import Finding, Position, Severity
from kiosk.deck.model import Option
from kiosk.deck.parts import Matter
from kiosk.deck.reading import RawLanguage
from kiosk.deck.tree import OPTIONS


def options_of(language: RawLanguage, fallback: RawLanguage) -> tuple[Option, ...]:
    """Every option that the fallback has, in its order."""
    own = language.options.read
    return tuple(own.get(option.id) or option for option in fallback.options.good)


def matters_of(language: RawLanguage, fallback: RawLanguage) -> tuple[Matter, ...]:
    """All that may matter most in the fallback, in its order, with the aspects that it names there."""
    own = {item.id: item for item in _matters(language)}
    return tuple(replace(own.get(item.id, item), aspects=item.aspects) for item in _matters(fallback))


def _matters(language: RawLanguage) -> tuple[Matter, ...]:
    return language.options.matters.items if language.options.matters else ()


def check_names(files: DeckFiles, language: RawLanguage) -> None:
    """Report options that nobody can tell apart."""
    first: dict[str, Option] = {}
    for option in language.options.good:
        other = first.setdefault(option.name.casefold(), option)
        if other is not option:
            message = f"'{other.id}' is named '{option.name}' too"
            how = "Give each option a name of its own, or delete one."
            files.findings.append(Finding("error", "option-contradiction", option.position, message, how))


@dataclass(frozen=True, slots=True)
class OptionGaps:
    """Says what the options of a translation lack, have too much, or count otherwise."""

    files: DeckFiles
    language: RawLanguage
    fallback: RawLanguage

    def check(self) -> None:
        """Report all of it."""
        own, original = self.language.options, self.fallback.options
        folder = self.language.folder / OPTIONS
        for name, path in original.paths.items():
            if name not in own.paths:
                self.missing(Position(self.files.name(folder / path.name)), "the option is not translated")
            elif (option := own.read[name]) and (other := original.read[name]):
                for message in _differences(option, other):
                    how = "Tell the same in every language, and mend the one that is wrong."
                    self.report("error", "option-differs", option.position, message, how)
        for name, path in own.paths.items():
            if name not in original.paths:
                self.too_much(Position(self.files.name(path)), "it")
        if original.matters and not own.matters:
            self.missing(Position(self.files.name(folder / "index.md")), "what may matter is not translated")
        elif own.matters:
            self.check_matters(own.matters.position)

    def check_matters(self, page: Position) -> None:
        """Hold what may matter most against that of the fallback."""
        own, original = (
            {item.id: item for item in _matters(each)} for each in (self.language, self.fallback)
        )
        for name in original:
            if name not in own:
                self.missing(page, f"'{name}' is not translated")
        for name, item in own.items():
            if name not in original:
                self.too_much(item.position, f"'{name}'")
            elif item.aspects and set(item.aspects) != set(original[name].aspects):
                message = f"'{name}' names other aspects than '{self.fallback.tag}'"
                self.report("error", "option-differs", item.position, message, "Leave 'aspects' out here.")

    def missing(self, position: Position, message: str) -> None:
        """Say that the fallback is shown in place of this."""
        how = f"Until then '{self.fallback.tag}' is shown."
        self.report("warning", "missing-translation", position, message, how)

    def too_much(self, position: Position, what: str) -> None:
        """Say that the fallback does not have this."""
        how = f"Add it to {self.fallback.tag} under the same name, or delete it."
        self.report("error", "extra-translation", position, f"only '{self.language.tag}' has {what}", how)

    def report(self, severity: Severity, rule: str, position: Position, message: str, how: str) -> None:
        """Keep a finding."""
        self.files.findings.append(Finding(severity, rule, position, message, how))


def _differences(option: Option, other: Option) -> Iterator[str]:
    """What an option and its original tell of the same thing, and not alike."""
    if option.no_treatment != other.no_treatment:
        yield f"'no_treatment' differs from '{other.language}'"
    if option.experimental != other.experimental:
        yield f"'experimental' differs from '{other.language}'"
    mine, theirs = _counts(option), _counts(other)
    for measure in mine.keys() ^ theirs.keys():
        yield f"'{measure}' is counted in '{option.language if measure in mine else other.language}' only"
    for measure in mine.keys() & theirs.keys():
        if mine[measure] != theirs[measure]:
            yield f"the numbers or the source of '{measure}' differ from '{other.language}'"


def _counts(option: Option) -> dict[str, tuple[object, ...]]:
    return {each.measure: (each.rows[0].count, each.total, each.source) for each in option.people}
