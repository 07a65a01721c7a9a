"""Holds what slides name against what there is, and takes out what is not there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.deck.figure import Figure, Layer, Structure
from kiosk.deck.files import DeckFiles
from kiosk.deck.findings import Finding, Position
from kiosk.deck.model import Option, Slide, Term
from kiosk.deck.nearest import did_you_mean
from kiosk.deck.parts import Block, Cue, Facts, FigureUse, Matter, People
from kiosk.deck.text import RichText, Span
from kiosk.deck.texts import Walk


@dataclass(frozen=True, slots=True)
class CrossRefs:
    """What may be named, and `files` to tell what is not there. `icons` is None where nobody knows them.

    The methods return what they are given without the names that lead nowhere, so that a deck is closed:
    every term, slide, source, figure, structure, state and view that it names is there.
    """

    terms: Collection[str]
    slides: Collection[str]
    references: Collection[str]
    figures: Mapping[str, Figure]
    icons: frozenset[str] | None
    files: DeckFiles

    def error(self, rule: str, position: Position, message: str, how: str) -> None:
        """Keep an error."""
        self.files.findings.append(Finding("error", rule, position, message, how))

    def text(self, text: RichText, position: Position) -> RichText:
        """A text with links and citations that lead somewhere."""
        return tuple([span for old in text if (span := self.span(old, position)) is not None])

    def span(self, span: Span, position: Position) -> Span | None:
        """A span without what leads nowhere, or None when nothing is left of it."""
        if span.term and span.term not in self.terms:
            how = did_you_mean(span.term, self.terms, "Add it there.")
            self.error("unknown-term", position, f"no term '{span.term}' in the glossary", how)
            span = replace(span, term="")
        if span.slide and span.slide not in self.slides:
            how = did_you_mean(span.slide, self.slides, "Name it as chapter/slide, without numbers.")
            self.error("unknown-slide", position, f"no slide '{span.slide}'", how)
            span = replace(span, slide="")
        if span.cites and (known := self.sources(span.cites, position)) != span.cites:
            span = replace(span, cites=known)
        return span if span.text or span.cites else None

    def sources(self, keys: Iterable[str], position: Position) -> tuple[str, ...]:
        """Those of the keys that are references."""
        kept = []
        for key in keys:
            if key in self.references:
                kept.append(key)
            else:
                how = did_you_mean(key, self.references, "Add it to references.yaml.")
                self.error("unknown-source", position, f"no source '{key}'", how)
        return tuple(kept)

    def slide(self, slide: Slide) -> Slide:
        """A slide of which every name is there."""
        figure = self.figure(slide.figure)
        shown = self.figures[figure.name] if figure else None
        asked = slide.figure is not None

        def cue(cue: Cue, position: Position) -> Cue:
            return self.cue(cue, position, shown, asked=asked)

        walk = Walk(text=self.text, heading=self.text, answer=self.text, cue=cue)
        told = len(self.files.findings)
        walked = walk.slide(replace(slide, blocks=tuple(self.block(block) for block in slide.blocks)))
        sources = self.named(slide, told)
        layout = "text" if slide.layout == "figure" and not figure else slide.layout
        return replace(walked, figure=figure, sources=sources, layout=layout)

    def option(self, option: Option) -> Option:
        """An option of which every name is there."""
        told = len(self.files.findings)
        walked = Walk(text=self.text, heading=self.text).option(option)
        people = tuple(
            replace(each, source=self.source(each.source, each.position)) for each in option.people
        )
        sources = self.named(option, told)
        return replace(walked, people=tuple(each for each in people if each.source), sources=sources)

    def source(self, key: str, position: Position) -> str:
        """The key, if it is a reference."""
        return "".join(self.sources([key], position))

    def named(self, said: Slide | Option, told: int) -> tuple[str, ...]:
        """Those of its sources that are references; what was found before, from `told` on, is not told again."""
        found = {finding.message for finding in self.files.findings[told:]}
        for key in said.sources:
            if key not in self.references and f"no source '{key}'" not in found:
                self.sources([key], self.files.find(key, said.position))
        return tuple(key for key in said.sources if key in self.references)

    def matter(self, matter: Matter) -> Matter:
        """What may matter most, with links and citations that lead somewhere."""
        return replace(matter, text=self.text(matter.text, matter.position))

    def block(self, block: Block) -> Block:
        """Icons and the source of people; texts come later."""
        if isinstance(block, People) and block.source:
            return replace(block, source=self.source(block.source, block.position))
        if isinstance(block, Facts) and self.icons is not None:
            for row in block.rows:
                if row.icon and row.icon not in self.icons:
                    how = _there_are(row.icon, sorted(self.icons))
                    self.error("unknown-icon", row.position, f"no icon '{row.icon}'", how)
            rows = (replace(row, icon=row.icon if row.icon in self.icons else "") for row in block.rows)
            return replace(block, rows=tuple(rows))
        return block

    def figure(self, use: FigureUse | None) -> FigureUse | None:
        """A figure as a slide or a chapter uses it, or None when it can't be shown."""
        if use is None:
            return None
        figure = self.figures.get(use.name)
        if figure is None:
            message = f"no figure '{use.name}' that can be shown"
            how = did_you_mean(use.name, self.figures, "Add it to assets/figures, or mend it there.")
            self.error("unknown-figure", use.position, message, how)
            return None
        return replace(
            use,
            labels=self.structures(use.labels, figure, use.position),
            highlight=self.structures(use.highlight, figure, use.position),
            zoom="".join(self.structures((use.zoom,) if use.zoom else (), figure, use.position)),
            state=self.state(use.state, figure, use.position),
            at=self.view(use.at, figure, use.position),
        )

    def cue(self, cue: Cue, position: Position, figure: Figure | None, *, asked: bool) -> Cue:
        """What an item does to the figure of its slide, as far as there is such a thing."""
        if figure is None:
            if not asked and cue != Cue():
                self.error("no-figure", position, "an item for a figure, without one", "Add the figure.")
            return Cue()
        return Cue(
            highlight=self.structures(cue.highlight, figure, position),
            state=self.state(cue.state, figure, position),
            at=self.view(cue.at, figure, position),
        )

    def structures(self, names: Iterable[str], figure: Figure, position: Position) -> tuple[str, ...]:
        """Those of the names that are structures of the figure."""
        known = {structure.id for structure in figure.structures}
        kept = []
        for name in names:
            if name in known:
                kept.append(name)
            else:
                message = f"no structure '{name}' in the figure '{figure.name}'"
                self.error("unknown-structure", position, message, _there_are(name, sorted(known)))
        return tuple(kept)

    def state(self, name: str, figure: Figure, position: Position) -> str:
        """The name, if the figure has such a state."""
        known = [state.id for state in figure.states]
        if not name or name in known:
            return name
        message = f"no state '{name}' in the figure '{figure.name}'"
        self.error("unknown-state", position, message, _there_are(name, known))
        return ""

    def view(self, number: int | None, figure: Figure, position: Position) -> int | None:
        """The number, if the figure has so many views: a turntable has, and a comparison has two."""
        views = {"turntable": len(figure.pictures), "compare": 2}.get(figure.kind, 0)
        if number is None or 0 <= number < views:
            return number
        message = f"no view {number} in the figure '{figure.name}'"
        how = (
            f"Write a number from 0 to {views - 1}."
            if views
            else "Only a turntable or a comparison has views."
        )
        self.error("unknown-view", position, message, how)
        return None

    def term(self, term: Term) -> Term:
        """A term of the glossary, which may link to others."""
        meaning = self.text(term.meaning, term.position)
        return replace(
            term, meaning=meaning, more=tuple(self.text(text, term.position) for text in term.more)
        )

    def structure(self, structure: Structure) -> Structure:
        """A structure; one without a term in the glossary has an empty `term`, and so no label."""
        return replace(structure, term=self.figure_term(structure.term, structure.position))

    def layer(self, layer: Layer | None) -> Layer | None:
        """The layer of a turntable, if it has a term in the glossary."""
        return layer if layer and self.figure_term(layer.term, layer.position) else None

    def figure_term(self, term: str, position: Position) -> str:
        """The id of a term that a figure names, or an empty one."""
        if not term or term in self.terms:
            return term
        how = did_you_mean(term, self.terms, "Add it to glossary.md of the first language.")
        self.error("unknown-term", position, f"no term '{term}' in the glossary", how)
        return ""


def _there_are(name: str, known: Sequence[str]) -> str:
    return did_you_mean(name, known, f"There are: {', '.join(known) or 'none'}.")


def label_figures(figures: Mapping[str, Figure], refs: CrossRefs) -> dict[str, Figure]:
    """The figures with terms that are there; a comparison repeats no error of the figures it compares."""
    labelled: dict[str, Figure] = {}
    for name, figure in figures.items():
        structures = tuple(
            replace(structure, term=structure.term if structure.term in refs.terms else "")
            if figure.kind == "compare"
            else refs.structure(structure)
            for structure in figure.structures
        )
        labelled[name] = replace(
            figure,
            structures=structures,
            layer=refs.layer(figure.layer),
            before_term=refs.figure_term(figure.before_term, figure.position),
            after_term=refs.figure_term(figure.after_term, figure.position),
        )
    return labelled
