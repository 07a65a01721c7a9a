"""Headphones are noticed by what the kernel writes, here a pipe and a list of devices in its form."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.operate.headphones import EV_SW, EVENT, SW_HEADPHONE_INSERT, Headphones, jacks

DEVICES = """\
I: Bus=0011 Vendor=0001 Product=0001 Version=ab41
N: Name="AT Translated Set 2 keyboard"
H: Handlers=sysrq kbd event3 leds
B: EV=120013

I: Bus=0000 Vendor=0000 Product=0000 Version=0000
N: Name="HDA Intel PCH Headphone"
H: Handlers=event9
B: EV=21
B: SW=4

I: Bus=0019 Vendor=0000 Product=0005 Version=0000
N: Name="Lid Switch"
H: Handlers=event0
B: SW=1
"""


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    (tmp_path / "devices").write_text(DEVICES, encoding="utf-8")
    os.mkfifo(tmp_path / "event9")
    return tmp_path


@pytest.fixture
def jack(machine: Path) -> Iterator[int]:
    """The kernel's end of the jack."""
    end = os.open(machine / "event9", os.O_RDWR)
    yield end
    os.close(end)


def event(kind: int, code: int, value: int) -> bytes:
    return EVENT.pack(0, 0, kind, code, value)


def test_only_inputs_that_tell_of_headphones_are_jacks(machine: Path) -> None:
    assert jacks(machine / "devices") == ["event9"]


def test_plugging_in_and_pulling_out_are_told_once_each(machine: Path, jack: int, qtbot: QtBot) -> None:
    headphones = Headphones(machine / "devices", machine)
    told: list[bool] = []
    headphones.plugged.connect(told.append)
    noise = event(0, 0, 0) + event(EV_SW, 0, 1)
    os.write(jack, noise + event(EV_SW, SW_HEADPHONE_INSERT, 1) * 2)
    qtbot.waitUntil(lambda: told == [True])
    os.write(jack, event(EV_SW, SW_HEADPHONE_INSERT, 0))
    qtbot.waitUntil(lambda: told == [True, False])
    headphones.close()
    assert not headphones.watching


@pytest.mark.parametrize("listed", ["", "B: SW=\nH: Handlers=event1", "N: nothing\n\n\n"])
def test_a_machine_that_tells_nothing_is_quietly_left_alone(
    tmp_path: Path, listed: str, qtbot: QtBot
) -> None:
    (tmp_path / "devices").write_text(listed, encoding="utf-8")
    assert not Headphones(tmp_path / "devices", tmp_path).watching
    assert not Headphones(tmp_path / "missing", tmp_path).watching


def test_a_jack_that_may_not_be_read_is_left_alone(machine: Path, qtbot: QtBot) -> None:
    (machine / "event9").unlink()
    assert not Headphones(machine / "devices", machine).watching
