"""Words with marks in them as spans: emphasis, citations, links to terms and slides; nothing else."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from kiosk.deck.attributes import attributes_at, refuse
from kiosk.deck.emphasis import Piece, run_of_marks, to_spans, unmarked
from kiosk.deck.markdown_lines import Line, Passage, Report, passage
from kiosk.deck.text import RichText, Span

_TOKEN = re.compile(
    r"(?P<escape>\\[\\`*_{}\[\]()<>#+\-.!|&@:])"
    r"|(?P<entity>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|(?P<ticks>`+)|(?P<open>!?\[)|(?P<close>\])|(?P<tag><!--|</?[A-Za-z][^<>]*>|<[!?][^<>]*>)|(?P<marks>\*+|_+)"
)
_AUTOLINK = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@/]+@[^\s<>@]+)>")
_KEY = r"@[A-Za-z0-9_][A-Za-z0-9_:.+/-]*"
_CITATION = re.compile(rf"\[[ ]*({_KEY}(?:[ ]*;\s*{_KEY})*)[ ]*\]")
_CITATION_START = re.compile(r"\[\s*-?@")
HTML_HELP = "Delete it: the marks of Markdown are enough, and notes to authors belong elsewhere."
TARGET = re.compile(r"\(([^()\s]*)\)")
_TERM = re.compile(r"glossary:([^\s/:]+)")
_SLIDE = re.compile(r"slide:([^\s/:]+/[^\s/:]+)")


def is_key(text: str) -> bool:
    """Whether a text can be the key of a reference."""
    return re.fullmatch(_KEY, f"@{text}") is not None


def decoded(text: str) -> str:
    """Text with its escapes and entities as the characters they stand for, on one line."""
    return " ".join(_TOKEN.sub(_character, text).split())


def _character(token: re.Match[str]) -> str:
    if token["escape"]:
        return token.group()[1:]
    return html.unescape(token.group()) if token["entity"] else token.group()


def read_inline(lines: Sequence[Line], report: Report) -> RichText:
    """The spans of one text; citations are kept in the report too."""
    source = passage(lines)
    return _Reader(source, report).read() if _TOKEN.search(source.text) else unmarked(source.text)


class _Reader:
    """Reads a text token by token, from left to right, each once."""

    def __init__(self, source: Passage, report: Report) -> None:
        self.source, self.text, self.report = source, source.text, report
        self.tokens = list(_TOKEN.finditer(self.text))
        self.code = self._code_spans()
        self.closing = self._brackets()
        self.resume: dict[int, int] = {}
        self.link, self.link_end = Span(""), -1
        self.pieces: list[Piece] = []

    def read(self) -> RichText:
        done = 0
        for index, token in enumerate(self.tokens):
            if token.start() < done:
                self._skip(index)
                continue
            self._words(self.text[done : token.start()])
            done = self._token(index, token)
        self._words(self.text[done:])
        return to_spans(self.pieces)

    def _skip(self, index: int) -> None:
        if index == self.link_end:
            self.link, self.link_end = Span(""), -1

    def _token(self, index: int, token: re.Match[str]) -> int:
        """Read one token; the answer is where to go on."""
        kind = token.lastgroup or ""
        if kind == "marks":
            piece = run_of_marks(self.text, token.start(), token.end())
            piece.span = self._span(piece.span.text)
            self.pieces.append(piece)
            return self._after_mark(token.end(), piece.closes)
        if kind == "open":
            return self._open(index, token)
        if kind == "close":
            return self._close(index, token)
        if kind == "ticks":
            return self._ticks(index, token)
        if kind == "tag":
            return self._tag(token)
        self._words(_character(token))
        return token.end()

    def _words(self, text: str) -> None:
        if text:
            self.pieces.append(Piece(self._span(text)))

    def _span(self, text: str) -> Span:
        return Span(text, term=self.link.term, slide=self.link.slide)

    def _error(self, rule: str, offset: int, message: str, how: str) -> None:
        self.report.error(rule, self.source.place(offset), message, how)

    def _after_mark(self, end: int, closes: bool) -> int:
        """Refuse an attribute list right after a link or an emphasis, as `attr_list` would read it."""
        if not closes or not self.text.startswith("{", end):
            return end
        found = attributes_at(self.text, end, self.source.place(end))
        if found is None:
            return end
        refuse(found, "a word", self.report)
        return found.end

    def _code_spans(self) -> dict[int, int]:
        """For each run of backticks the next one of its length."""
        later: dict[int, int] = {}
        spans: dict[int, int] = {}
        for index in range(len(self.tokens) - 1, -1, -1):
            token = self.tokens[index]
            if token.lastgroup == "ticks":
                width = token.end() - token.start()
                if width in later:
                    spans[index] = later[width]
                later[width] = index
        return spans

    def _brackets(self) -> dict[int, int]:
        """For each opening bracket the one that closes it."""
        pairs: dict[int, int] = {}
        opened: list[int] = []
        skip_to = 0
        for index, token in enumerate(self.tokens):
            if index < skip_to:
                continue
            if token.lastgroup == "open":
                opened.append(index)
            elif token.lastgroup == "close" and opened:
                pairs[opened.pop()] = index
            elif token.lastgroup == "ticks":
                skip_to = self.code.get(index, index) + 1
        return pairs

    def _ticks(self, index: int, token: re.Match[str]) -> int:
        last = self.code.get(index)
        if last is None:
            self._words(token.group())
            return token.end()
        self._error("code", token.start(), "code", "Write it as plain words: no backticks.")
        closing = self.tokens[last]
        self._words(self.text[token.end() : closing.start()])
        return closing.end()

    def _tag(self, token: re.Match[str]) -> int:
        text = token.group()
        if _AUTOLINK.fullmatch(text):
            self._error(
                "autolink",
                token.start(),
                "a link to an address",
                "Name the source in references.yaml and cite it.",
            )
            self._words(text[1:-1])
            return token.end()
        self._error("html", token.start(), "HTML", HTML_HELP)
        return token.end()

    def _open(self, index: int, token: re.Match[str]) -> int:
        citation = _CITATION.match(self.text, token.start())
        if citation:
            keys = tuple(dict.fromkeys(key.strip().removeprefix("@") for key in citation[1].split(";")))
            self.report.cites.update(dict.fromkeys(keys))
            self.pieces.append(Piece(Span("", cites=keys)))
            return citation.end()
        if _CITATION_START.match(self.text, token.start()):
            how = "Write [@key] or [@key1; @key2] with keys of references.yaml, and nothing else there."
            self._error("citation", token.start(), "a citation that can't be read", how)
        closing = self.closing.get(index)
        if closing is None:
            self._words(token.group())
            return token.end()
        is_image = token.group() == "!["
        after = self.tokens[closing].end()
        if self.text.startswith("(", after):
            return self._image(token, after) if is_image else self._link(closing, token, after)
        if self.text.startswith("[", after) and not _CITATION_START.match(self.text, after):
            return self._reference(closing, token)
        self._words(token.group())
        return token.end()

    def _image(self, token: re.Match[str], after: int) -> int:
        how = "Give the image a paragraph of its own, with an empty line before and after it."
        self._error("image-in-text", token.start(), "an image inside text", how)
        target = TARGET.match(self.text, after)
        end = target.end() if target else after
        found = attributes_at(self.text, end, self.source.place(end))
        return found.end if found else end

    def _link(self, closing: int, token: re.Match[str], after: int) -> int:
        target = TARGET.match(self.text, after)
        term = _TERM.fullmatch(target[1]) if target else None
        slide = _SLIDE.fullmatch(target[1]) if target else None
        self.resume[closing] = target.end() if target else after
        if self.link_end >= 0:
            self._error("link-nested", token.start(), "a link inside a link", "Keep one of the two.")
        elif not term and not slide:
            message = f"a link to '{target[1]}'" if target else "a link whose target can't be read"
            how = "Links lead to glossary:TERM or slide:CHAPTER/SLIDE; a source is cited as [@key]."
            self._error("link-target", after + 1, message, how)
        else:
            if not self.text[token.end() : after - 1].strip():
                self._error(
                    "link-text", token.start(), "a link without words", "Write words between the brackets."
                )
            self.link = Span("", term=term[1] if term else "", slide=slide[1] if slide else "")
            self.link_end = closing
        return token.end()

    def _reference(self, closing: int, token: re.Match[str]) -> int:
        how = "Write the target in round brackets, as [labrum](glossary:labrum)."
        self._error("reference-link", token.start(), "a link by reference", how)
        second = self.closing.get(closing + 1, closing)
        self.resume[closing] = self.tokens[second].end()
        return token.end()

    def _close(self, index: int, token: re.Match[str]) -> int:
        end = self.resume.get(index)
        if end is None:
            self._words("]")
            return token.end()
        self._skip(index)
        return self._after_mark(end, closes=True)
