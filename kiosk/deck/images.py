"""An image as a paragraph of its own: the figure."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence

from kiosk.deck.attributes import Attributes, attributes_at, values
from kiosk.deck.inline import decoded
from kiosk.deck.markdown_lines import Line, Passage, Place, Report, passage
from kiosk.deck.parts import Cue, FigureUse

_IMAGE = re.compile(r"!\[(?P<alt>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]\((?P<target>[^()]*)\)", re.DOTALL)
_FIGURE = re.compile(r"assets/figures/([^/]+)/[^/]+")
_KEYS = ("labels", "highlight", "state", "zoom", "at")
CUE_KEYS = ("highlight", "state", "at")


def read_cue(attributes: Attributes | None, report: Report) -> Cue:
    """What an item's attributes do to the figure."""
    found = values(attributes, CUE_KEYS, report)
    return Cue(_ids(found.get("highlight", "")), found.get("state", ""), _view(found))


def read_image(lines: Sequence[Line], report: Report) -> tuple[bool, FigureUse | None]:
    """Whether a paragraph is an image and nothing else, and the figure it shows if its target names one."""
    source = passage(lines)
    match = _IMAGE.match(source.text)
    if not match:
        return False, None
    attributes, end = _attributes(source, match.end())
    if source.text[end:].strip():
        return False, None
    if attributes and source.text[match.end()] != "{":
        how = 'Put them straight after the image, without a space: ![…](…){ labels="…" }'
        report.error("attribute-place", attributes.place, "attributes apart from their image", how)
    found = values(attributes, _KEYS, report)
    alt = decoded(match["alt"])
    place = source.place(0)
    if not alt:
        how = "Say between the square brackets what the figure shows, for those who can't see it."
        report.error("figure-alt", place, "a figure without alternative text", how)
    name = _name(match["target"].strip(), source.place(match.start("target")), report)
    if not name:
        return True, None
    use = FigureUse(
        name,
        alt,
        report.at(place),
        _ids(found.get("labels", "")),
        _ids(found.get("highlight", "")),
        found.get("state", ""),
        found.get("zoom", ""),
        _view(found),
    )
    return True, use


def _attributes(source: Passage, start: int) -> tuple[Attributes | None, int]:
    """The attribute list after an image, with space between them or not, and where it ends."""
    rest = source.text[start:]
    at = start + len(rest) - len(rest.lstrip())
    found = attributes_at(source.text, at, source.place(at))
    return found, found.end if found else start


def _name(target: str, place: Place, report: Report) -> str:
    path = posixpath.normpath(posixpath.join(posixpath.dirname(report.file), target))
    match = _FIGURE.fullmatch(path)
    if match and not target.startswith("/") and not re.search(r"[\s\\:]", target):
        return match[1]
    how = "Name the drawing by its relative path, as ../../../assets/figures/NAME/figure.svg, without spaces."
    report.error("figure-target", place, f"'{target}' is no file of a figure", how)
    return ""


def _ids(value: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value.split()))


def _view(found: dict[str, str]) -> int | None:
    return int(found["at"]) if "at" in found else None
