"""Named paths: slides that staff chose before, for one kind of visit."""

from __future__ import annotations

from collections.abc import Collection
from types import MappingProxyType

from kiosk.deck.fields import Fields, kebab
from kiosk.deck.findings import Finding
from kiosk.deck.model import NamedPath
from kiosk.deck.yaml_source import read_yaml

_RULE = "path"


def read_paths(
    text: str, file: str, *, slides: Collection[str], languages: tuple[str, ...], fallback: str
) -> tuple[tuple[NamedPath, ...], list[Finding]]:
    """Read `paths.yaml`: paths with an id, a name in each language, and slides in order.

        paths:
          - id: before-the-injection
            title: {en: Before the injection, es: Antes de la inyección}
            slides: [your-knee/meet-your-knee, your-options/injection]

    All three are required, and the title at least in the fallback. Slides that the deck lacks are errors and
    left out; a path without slides is left out.
    """
    node, findings = read_yaml(text, file)
    found: dict[str, NamedPath] = {}
    top = Fields.of(node, _RULE, findings, "the file") if node else None
    if top:
        top.only("paths")
    for item in top.items("paths", required=True) if top else ():
        fields = Fields.of(item, _RULE, findings, "a path")
        if fields is None:
            continue
        path = _path(fields, slides, languages, fallback)
        if path.id in found:
            fields.error("id", f"'{path.id}' is given twice", "Keep one of the two.")
        elif path.id and path.slides and path.titles:
            found[path.id] = path
    return tuple(found.values()), findings


def _path(fields: Fields, known: Collection[str], languages: tuple[str, ...], fallback: str) -> NamedPath:
    fields.only("id", "title", "slides")
    name = fields.text("id", required=True)
    if name and not kebab(name):
        fields.error("id", f"'{name}' is no id", "Use lower case words joined by hyphens.")
    titles: dict[str, str] = {}
    if by_language := fields.map("title", required=True):
        by_language.only(*languages)
        titles = {
            tag: title for tag in languages if (title := by_language.text(tag, required=tag == fallback))
        }
    return NamedPath(name, MappingProxyType(titles), _slides(fields, known), fields.position)


def _slides(fields: Fields, known: Collection[str]) -> tuple[str, ...]:
    kept: list[str] = []
    for node in fields.items("slides", required=True):
        slide = node.value
        if not isinstance(slide, str) or slide not in known:
            fields.error(node.position, f"no slide '{slide}'", "Name it as chapter/slide, without numbers.")
        elif slide in kept:
            fields.error(node.position, f"'{slide}' is given twice", "Keep one of the two.")
        else:
            kept.append(slide)
    return tuple(kept)
