"""All that is known of a visit: on the screens, below them, on the disk, in memory."""

from __future__ import annotations

import gc
import json
import re
from pathlib import Path

from PySide6.QtCore import QMetaProperty, QObject
from PySide6.QtGui import QImage

from tests.ui.visitor import Visitor
from tests.ui.voice import FakeVoice

OPEN = Path("/proc/self/fd")
HARMLESS = re.compile(r" focusReason$|/(PreferencesBar|AttractScreen).* (_last|_travel|pressX|pressY)$")
"""A window that comes up gives the focus for another reason. Buttons that stay know of their last touch."""
WALK = r"""
(function () {
    const known = {}, names = {}
    const LAID_OUT = /^(x|y|.*[wW]idth|.*[hH]eight)$/
    // Looking for names takes long, and things of a kind have the same.
    function namesOf(thing, kind) {
        if (!names[kind])
            names[kind] = Object.keys(thing).filter(name => {
                const value = thing[name]
                return !/^(implicit|baseline|font|padding|inset|.*Padding|.*Inset)/.test(name)
                    && (typeof value !== "object" && typeof value !== "function" || value === null)
            })
        return names[kind]
    }
    function walk(item, path) {
        for (let number = 0; number < item.children.length; number += 1) {
            const child = item.children[number], kind = String(child).replace(/\(.*/, "")
            const here = path + "/" + kind.replace(/_QML.*/, "") + "." + number
            for (const name of namesOf(child, kind)) {
                // What is not seen may be laid out later.
                if (!child.visible && LAID_OUT.test(name))
                    continue
                if (["boolean", "number", "string"].includes(typeof child[name]))
                    known[here + " " + name] = child[name]
            }
            walk(child, here)
        }
    }
    let top = parent
    while (top.parent)
        top = top.parent
    walk(top, "")
    return JSON.stringify(known)
})()
"""


def grab(visitor: Visitor) -> QImage:
    return visitor.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)


def on_screens(visitor: Visitor) -> dict[str, object]:
    """Every simple property of every item, seen or not, by where the item hangs.

    Asked in QML: Python would keep items that are gone.
    """
    known = json.loads(visitor.ask(visitor.one_of("InputGuard"), WALK))
    assert isinstance(known, dict)
    return {name: value for name, value in known.items() if not HARMLESS.search(name)}


def is_model(each: QMetaProperty) -> bool:
    return "*" in str(each.typeName())


def told(thing: QObject) -> dict[str, object]:
    """The simple properties of an object."""
    meta = thing.metaObject()
    known = [meta.property(index) for index in range(meta.propertyCount())]
    values = {str(each.name()): thing.property(str(each.name())) for each in known if not is_model(each)}
    return {name: value for name, value in values.items() if isinstance(value, (bool, int, float, str, list))}


def state(visitor: Visitor) -> dict[str, object]:
    """All that is known of a visit below the screens."""
    kiosk = visitor.kiosk
    hearing = kiosk.hearing
    voice = hearing.voice
    assert isinstance(voice, FakeVoice)
    known: dict[str, object] = {}
    for thing in (kiosk.navigation, kiosk.content, kiosk.preferences, kiosk.idle, hearing.reader):
        known |= {f"{type(thing).__name__} {name}": value for name, value in told(thing).items()}
    for name, value in vars(kiosk.navigation._visit).items():
        known[f"visit {name}"] = str(vars(value)) if hasattr(value, "_known") else str(value)
    known["voice"] = voice.talking, voice.paused, voice.volume, voice.speed
    known["slides kept"] = sorted(kiosk.content._slides)
    del known["DeckContent revision"]  # counts, and tells nothing else
    return known


def files(folder: Path) -> dict[str, tuple[int, int]]:
    """Name, size and time of all that is on the disk."""
    found = (path for path in (folder, *folder.rglob("*")))
    return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in found}


def memory(visitor: Visitor) -> dict[str, int]:
    """How much there is of what, without what the test's own hand leaves."""
    gc.collect()
    things = gc.get_objects()
    objects = [*visitor.window.findChildren(QObject), *visitor.kiosk.findChildren(QObject)]
    return {
        "things": len(things),
        "values of a visit": sum(str(type(thing).__module__).startswith("kiosk.visit") for thing in things),
        "garbage": len(gc.garbage),
        "Qt objects": sum(not each.inherits("QQuickTouchEventSequence") for each in objects),
        "open files": sum(1 for _ in OPEN.iterdir()) if OPEN.is_dir() else 0,
    }


def differing(now: dict[str, object], before: dict[str, object]) -> dict[str, tuple[object, object]]:
    keys = now.keys() | before.keys()
    return {key: (before.get(key), now.get(key)) for key in keys if before.get(key) != now.get(key)}
