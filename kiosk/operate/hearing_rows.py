"""Whether what the screens say can be heard, and how loud."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.operate.rows import BY_HAND, MET, UNKNOWN, Row, judged
from kiosk.options import Options

PART = "Sound"
RANGE, STEP = 18, 12
"""Decibels."""


@dataclass(frozen=True, slots=True)
class Sound:
    """What there is to hear with.

    `outputs` are the names of devices, None where Qt could not be asked; `live` the languages of live speech;
    `levels` the steps in decibels; `is_reset` whether a visit's level is forgotten at its end; `coverage` how many of
    the texts of each language have a recording, and how many there are.
    """

    outputs: Sequence[str] | None
    live: Sequence[str]
    levels: Sequence[int]
    is_reset: bool
    coverage: Mapping[str, tuple[int, int] | None]


def sound_rows(sound: Sound, options: Options) -> Iterator[Row]:
    """What is told about sound by the machine and by the program."""
    outputs = sound.outputs
    how = "connect a speaker, and run PulseAudio or PipeWire for the kiosk's user"
    named = ", ".join(outputs) if outputs else "none" if outputs is not None else "Qt can't tell"
    state = UNKNOWN if outputs is None else judged(good=bool(outputs))
    yield Row(
        PART,
        "Devices",
        named,
        "at least one",
        "EN 301 549 5.1.3.2; 508 402.2.3",
        state,
        "" if outputs else how,
    )
    span = max(sound.levels) - min(sound.levels)
    clause = "EN 301 549 8.2.1"
    yield Row(PART, "Range of the steps", f"{span} dB", f"{RANGE} dB", clause, judged(good=span >= RANGE))
    best = max(level - min(sound.levels) for level in sound.levels[:-1])
    yield Row(PART, "A step above the lowest", f"{best} dB", f"{STEP} dB", clause, judged(good=best >= STEP))
    measured = (
        f"to step {options.sound_level} of 0 to {len(sound.levels) - 1}" if sound.is_reset else "it is kept"
    )
    clause = "EN 301 549 5.1.3.13; 508 402.3.2"
    yield Row(PART, "Level after a visit", measured, "back to the start", clause, judged(good=sound.is_reset))
    watched = "watched" if options.watch_headphones else "not watched (watch_headphones)"
    clause = "EN 301 549 5.1.3.3, 5.2; 508 402.2.3"
    how = "" if options.watch_headphones else "set watch_headphones = true, or give a key for speech"
    other = any(options.keys.get(action) for action in ("speech", "headset_in", "help"))
    good = options.watch_headphones or other
    yield Row(PART, "Headphone jack", watched, "starts speech without sight", clause, judged(good=good), how)
    for language, covered in sound.coverage.items():
        yield _spoken(language, covered, language in sound.live)
    yield from _by_hand()


def _spoken(language: str, covered: tuple[int, int] | None, live: bool) -> Row:
    clause = "EN 301 549 5.1.3.1, 5.1.3.6; 508 402.2"
    beside = "live speech for the rest" if live else "no live speech"
    what = f"Spoken texts, {language}"
    if covered is None:
        return Row(PART, what, f"not known; {beside}", "all", clause, MET if live else UNKNOWN)
    recorded, texts = covered
    measured = f"{recorded} of {texts} recorded; {beside}"
    how = "" if recorded >= texts else "./run narrate"
    return Row(PART, what, measured, "all", clause, judged(good=live or recorded >= texts), how)


def _by_hand() -> Iterator[Row]:
    for what, needed, clause, how in (
        (
            "Loudest step, at the ear",
            "65 dB(A) or more",
            "EN 301 549 5.1.3.12; 508 402.3.2",
            "sound level meter; set the system's volume",
        ),
        (
            "Step at the start of a visit",
            "65 dB(A) at most",
            "EN 301 549 5.1.3.13; 508 402.3.2",
            "sound level meter; set sound_level",
        ),
        ("Jack or speaker found by touch", "a tactile mark beside it", "EN 301 549 8.5; 508 402.2.3", ""),
    ):
        yield Row(PART, what, "", needed, clause, BY_HAND, how)
