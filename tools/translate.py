"""Bring the translations of the interface up to date: collect the words of all QML, then compile them.

`python -m tools.translate` does so for every language in kiosk/translations; `python -m tools.translate fr`
starts another one. What has no translation yet is listed; write it into the .ts file (Qt Linguist or any editor
will do), take out `type="unfinished"`, and run this again.
"""

from __future__ import annotations

import argparse
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from tools.qt import QML, ROOT, run_tool

TRANSLATIONS = ROOT / "kiosk" / "translations"
SOURCE = "en"
"""The language that QML is written in: its file holds only what a number changes."""


def collect(ts: Path) -> None:
    """Put every word of the interface into a .ts file, new ones unfinished, and take out those that are gone."""
    plurals = ["-pluralonly"] if ts.stem == SOURCE else []
    settings = ["-extensions", "qml", "-locations", "none", "-no-obsolete", "-no-recursive"]
    folders = sorted({path.parent for path in QML.rglob("*.qml")})
    languages = ["-source-language", SOURCE, "-target-language", ts.stem]
    _demand("lupdate", *settings, *plurals, *languages, *folders, "-ts", ts)


def compile_to(ts: Path, qm: Path) -> None:
    """Write what the program reads."""
    _demand("lrelease", "-silent", "-nounfinished", ts, "-qm", qm)


def unfinished(ts: Path) -> list[str]:
    """The words that wait for their translation."""
    messages = ET.parse(ts).getroot().iter("message")  # noqa: S314  # our own file
    return [
        message.findtext("source", "")
        for message in messages
        if (said := message.find("translation")) is None or said.get("type") == "unfinished"
    ]


def _demand(name: str, *arguments: str | Path) -> None:
    done = run_tool(name, *arguments)
    if done.returncode:
        sys.exit(f"{name} failed ({done.returncode}):\n{done.stdout}{done.stderr}")


def main(arguments: list[str] | None = None) -> int:
    """Collect and compile; return 1 while words of a language are missing."""
    parser = argparse.ArgumentParser(prog="translate", description=__doc__)
    parser.add_argument("language", nargs="*", help="languages to begin, such as fr or pt_BR")
    begun = [TRANSLATIONS / f"{tag.replace('-', '_')}.ts" for tag in parser.parse_args(arguments).language]
    missing = 0
    for ts in sorted({*TRANSLATIONS.glob("*.ts"), *begun}):
        collect(ts)
        compile_to(ts, ts.with_suffix(".qm"))
        for words in unfinished(ts):
            print(f"{ts.relative_to(ROOT)}: not translated: {words}")
            missing += 1
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
