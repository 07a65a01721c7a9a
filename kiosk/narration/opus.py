"""Reads sound of any kind, and writes Opus, by PyAV. Only `kiosk narrate` needs it."""

from __future__ import annotations

from array import array
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import av
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler

from kiosk.narration.sound import Sound, SoundError

RATES = {16000: 12_000, 24000: 16_000}
"""Samples a second that are written, and bits a second for them. The narrow one holds all that Pico says."""
PACKET = 0.06
"""Seconds of one packet: long ones need fewer bits."""
HIGHEST = 10 ** (-0.5 / 20)
"""What no sample exceeds when it is heard."""
STREAMED = 0x7FFFF000
"""A WAV of this size or more was written by a program that did not know yet how long it would be."""


def read_sound(source: Path | bytes) -> Sound:
    """One channel of a file, or of its bytes.

    Raises:
        SoundError: It can't be read, or is not whole.
    """
    data = source.read_bytes() if isinstance(source, Path) else source
    _require_whole(data)
    try:
        with av.open(BytesIO(data), "r") as file:
            if not file.streams.audio:
                raise SoundError("there is no sound in it")
            stream = file.streams.audio[0]
            rate = min((rate for rate in RATES if rate >= stream.rate), default=max(RATES))
            resampler = AudioResampler(format="s16", layout="mono", rate=rate)
            samples = array("h")
            for frame in (*file.decode(stream), None):
                for part in resampler.resample(frame):
                    samples.frombytes(bytes(part.planes[0])[: 2 * part.samples])
    except (av.FFmpegError, ValueError) as error:
        raise SoundError(f"it can't be read as sound ({error})") from error
    return Sound(samples, rate)


def write_opus(sound: Sound, path: Path) -> float:
    """Write a file, whole or not at all, with the same bytes for the same sound; gives its seconds.

    What is heard is not quite what was written. Where that would cut a peak, it is written a little softer.
    """
    seconds = _write(sound, path)
    while read_sound(path).peak > HIGHEST:
        sound = sound.softer()
        seconds = _write(sound, path)
    return seconds


def _write(sound: Sound, path: Path) -> float:
    size = round(PACKET * sound.rate)
    samples = sound.samples + array("h", bytes(2 * (-len(sound.samples) % size)))
    part = path.with_name(f".{path.name}.part")
    try:
        with av.open(part, "w", format="ogg", options={"fflags": "+bitexact"}) as file:
            stream = file.add_stream(
                "libopus",
                rate=sound.rate,
                options={"application": "voip", "frame_duration": str(round(PACKET * 1000))},
            )
            stream.layout = "mono"
            stream.bit_rate = RATES[sound.rate]
            for start in range(0, len(samples), size):
                for packet in stream.encode(_frame(samples[start : start + size], start, sound.rate)):
                    file.mux(packet)
            for packet in stream.encode(None):
                file.mux(packet)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return round(len(samples) / sound.rate, 2)


def _frame(samples: array[int], start: int, rate: int) -> AudioFrame:
    frame = AudioFrame(format="s16", layout="mono", samples=len(samples))
    frame.sample_rate, frame.time_base, frame.pts = rate, Fraction(1, rate), start
    frame.planes[0].update(samples.tobytes())
    return frame


def _require_whole(data: bytes) -> None:
    """A WAV tells how long it is; one that an engine did not finish would end within a word."""
    if not data:
        raise SoundError("there is nothing in it")
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        return
    said, at = int.from_bytes(data[4:8], "little"), 12
    if said in {0, 0xFFFFFFFF} or said >= STREAMED:
        return
    while at + 8 <= len(data):
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        if data[at : at + 4] == b"data" and at + 8 + length > len(data) and length < STREAMED:
            raise SoundError("it ends too soon: the file is not whole")
        at += 8 + length + length % 2
