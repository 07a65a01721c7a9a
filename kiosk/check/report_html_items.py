"""The tables of items that committees rate, and of what they decide."""

from __future__ import annotations

from typing import Final

from kiosk.check.rating import Item
from kiosk.check.report_html_parts import Html, anchor, element, joined, link, table
from kiosk.check.report_html_slides import told
from kiosk.deck.model import LanguageDeck, Slide

FOR_PERSON: Final = "a person must rate"


def item_table(deck: LanguageDeck, title: str, items: list[Item], ticks: tuple[str, ...]) -> Html:
    """Items, one a row; `ticks` are what a person can choose."""
    rows = [(item.id, item.text, _status(item), _evidence(deck, item), _boxes(item, ticks)) for item in items]
    heads = ("Item", "What is asked", "Result", "Evidence", "A person's rating")
    return table(title, heads, rows)


def _status(item: Item) -> Html:
    if item.status == "person":
        return element("span", FOR_PERSON, class_="care")
    met = item.status == "machine-met"
    return element("span", f"by machine: {'met' if met else 'not met'}", class_="met" if met else "not-met")


def _evidence(deck: LanguageDeck, item: Item) -> Html:
    shown = {said.id for said in told(deck) if isinstance(said, Slide)}
    links = [
        link(slide, anchor("slide", deck.tag, slide.replace("/", " ")))
        for slide in item.slides
        if slide in shown
    ]
    return joined([one for one in (item.evidence, joined(links)) if one], " ")


def _boxes(item: Item, ticks: tuple[str, ...]) -> Html:
    if item.status != "person":
        return element("span", "checked by machine", class_="hint")
    boxes = [Html(element("span", class_="box", aria_hidden="true") + tick) for tick in ticks]
    role = element("span", "Role: ", element("span", class_="line"), class_="rate")
    return Html(element("span", joined(boxes, " "), class_="rate") + "<br>" + role)


def decision_table() -> Html:
    """Room for what people decide, by their roles."""
    line = element("span", class_="line")
    ticks = ("Approved", "Approved with changes", "Not approved")
    boxes = joined((Html(element("span", class_="box", aria_hidden="true") + tick) for tick in ticks), " ")
    rows = [(str(number), line, line, boxes) for number in (1, 2, 3)]
    return table("Who decided, and what", ("Person", "Role", "Day", "Decision"), rows)
