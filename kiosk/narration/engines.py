"""What makes speech of a text: Pico, which comes along, or any program that reads text and writes WAV."""

from __future__ import annotations

import shlex
import subprocess
import tempfile
from array import array
from pathlib import Path
from typing import Protocol

from kiosk.narration.opus import read_sound
from kiosk.narration.sound import Sound, SoundError

PATIENCE = 300
"""Seconds that a program may take for one text."""


class EngineError(Exception):
    """No speech was made; the message says what failed, and what to do."""


class Engine(Protocol):
    """Makes speech in one language. `name`, `voice` and `licence` go into the manifest."""

    name: str
    voice: str
    licence: str

    def speak(self, text: str) -> Sound:
        """Say a text.

        Raises:
            EngineError: It can't.
        """
        ...


PICO = {"en": "en-US", "en-GB": "en-GB", "es": "es-ES", "fr": "fr-FR", "de": "de-DE", "it": "it-IT"}
PICO_RATE, PICO_VOLUME = 90, 40
"""In per cent of Pico's own: it speaks fast, and so loud that it cuts peaks."""


class Pico:
    """SVOX Pico, in this process. An engine lives for one text: what it said before would sound through."""

    name, licence = "pico", "Apache-2.0"

    def __init__(self, language: str) -> None:
        voice = PICO.get(language) or PICO.get(language.partition("-")[0])
        if not voice:
            known = ", ".join(sorted({each.partition("-")[0] for each in PICO}))
            raise EngineError(
                f"{language}: Pico speaks {known} only; name another program with --engine, "
                "or record a person (see docs/authoring.md)"
            )
        self.voice = voice

    def speak(self, text: str) -> Sound:
        """Say a text; what looks like a mark of Pico's own is left out."""
        from ttspico import TtsEngine  # noqa: PLC0415  # an extra that only `./run narrate` brings

        engine = TtsEngine(self.voice)
        engine.rate, engine.volume = PICO_RATE, PICO_VOLUME
        samples = array("h")
        samples.frombytes(engine.speak(text.translate({ord("<"): " ", ord(">"): " ", ord("&"): " "})) or b"")
        return Sound(samples, 16000)


class Program:
    """A command: it reads the text, and writes WAV to its output or to `{out}`, where that is in the command.

    Its name and voice are told without where they are on this computer.
    """

    licence = "see assets/LICENSES.md"

    def __init__(self, command: str, language: str) -> None:
        try:
            words = shlex.split(command)
        except ValueError as error:
            raise EngineError(f"--engine {command}: {error}") from error
        if not words:
            raise EngineError("--engine needs a command that reads text and writes WAV")
        self.name = Path(words[0]).name
        self.voice = " ".join([language, *(Path(word).name for word in words[1:] if "{" not in word)])
        self._words = [word.replace("{language}", language) for word in words]

    def speak(self, text: str) -> Sound:
        """Run the program once."""
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "speech.wav"
            words = [word.replace("{out}", str(out)) for word in self._words]
            wav = self._run(words, text)
            if words != self._words:
                wav = out.read_bytes() if out.exists() else b""
        try:
            return read_sound(wav)
        except SoundError as error:
            raise EngineError(f"{self.name} wrote no WAV that can be used: {error}") from error

    def _run(self, words: list[str], text: str) -> bytes:
        try:
            done = subprocess.run(  # noqa: S603 - the author's own command
                words, input=f"{text}\n".encode(), capture_output=True, check=False, timeout=PATIENCE
            )
        except OSError as error:
            raise EngineError(f"{words[0]} can't be run: {error.strerror or error}") from error
        except subprocess.TimeoutExpired as error:
            raise EngineError(f"{self.name} took more than {PATIENCE} seconds for one text") from error
        if done.returncode:
            said = done.stderr.decode(errors="replace").strip().splitlines()
            last = f": {said[-1].strip()}" if said else ""
            raise EngineError(f"{self.name} failed with code {done.returncode}{last}")
        return done.stdout
