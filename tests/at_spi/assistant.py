"""Assistive technology: all it knows of the kiosk comes over AT-SPI, and all it can do goes there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Self

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.at_spi.desktop import Desktop, until

ATSPI = "org.a11y.atspi"
CHECKED, ENABLED, FOCUSABLE, FOCUSED, SENSITIVE, SHOWING, CHECKABLE = 4, 8, 11, 12, 24, 25, 41
"""Numbers of states, as AT-SPI counts them."""


@dataclass(frozen=True)
class Thing:
    """Something that can be heard of, and perhaps pressed."""

    bus: str
    path: str
    role: str
    name: str
    description: str
    states: frozenset[int]
    depth: int

    def __str__(self) -> str:
        said = [self.role, repr(self.name), repr(self.description) if self.description else ""]
        told = {CHECKED: "checked", FOCUSED: "focused"}
        states = [word for state, word in told.items() if state in self.states]
        return " ".join(["  " * self.depth + said[0], *filter(None, said[1:]), *states])


class Assistant:
    """Finds things by role and name, and presses them."""

    def __init__(self, desktop: Desktop) -> None:
        with open_dbus_connection(desktop.bus) as session:
            launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            address = until(lambda: _answer(session, launcher, "GetAddress"), "the accessibility bus")
        self._bus = open_dbus_connection(address[0])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._bus.close()

    def things(self) -> list[Thing]:
        """All that can be heard of now, in the order of reading."""
        desktop = (f"{ATSPI}.Registry", f"/{ATSPI.replace('.', '/')}/accessible/root")
        return [thing for bus, path in self._children(*desktop) for thing in self._within(bus, path, 0)]

    def find(self, role: str, name: str) -> Thing:
        """The one thing of this role whose first phrase is this, once it is there."""

        def found() -> Thing | None:
            fitting = [it for it in self.things() if it.role == role and it.name.partition("\n")[0] == name]
            return fitting[0] if len(fitting) == 1 else None

        try:
            return until(found, f"{role} {name!r}")
        except AssertionError as missing:
            there = "\n".join(map(str, self.things()))
            raise AssertionError(f"{missing}; there was\n{there}") from None

    def press(self, name: str, role: str = "push button") -> None:
        """Do what a button does."""
        button = self.find(role, name)
        actions = self._ask(button.bus, button.path, "Action", "GetActions")[0]
        press = [action[0] for action in actions].index("Press")
        assert self._ask(button.bus, button.path, "Action", "DoAction", "i", (press,)) == (True,)

    def focused(self) -> list[Thing]:
        """What the keys would go to."""
        return [it for it in self.things() if FOCUSED in it.states and FOCUSABLE in it.states]

    def _within(self, bus: str, path: str, depth: int) -> Iterator[Thing]:
        thing = self._thing(bus, path, depth)
        if thing is None or (thing.role not in {"application", "frame"} and SHOWING not in thing.states):
            return
        yield thing
        for child in self._children(bus, path):
            yield from self._within(*child, depth + 1)

    def _thing(self, bus: str, path: str, depth: int) -> Thing | None:
        states = self._ask(bus, path, "Accessible", "GetState")
        role = self._ask(bus, path, "Accessible", "GetRoleName")
        if not states or not role:
            return None
        bits = states[0][0] | states[0][1] << 32
        there = frozenset(state for state in range(64) if bits >> state & 1)
        name, description = (self._property(bus, path, each) for each in ("Name", "Description"))
        return Thing(bus, path, role[0], name, description, there, depth)

    def _children(self, bus: str, path: str) -> list[tuple[str, str]]:
        answer = self._ask(bus, path, "Accessible", "GetChildren")
        return answer[0] if answer else []

    def _property(self, bus: str, path: str, name: str) -> str:
        address = DBusAddress(path, bus, "org.freedesktop.DBus.Properties")
        answer = _answer(self._bus, address, "Get", "ss", (f"{ATSPI}.Accessible", name))
        return str(answer[0][1]) if answer else ""

    def _ask(self, bus: str, path: str, interface: str, *call: Any) -> Any:
        """What an object answers; nothing where it is gone by now."""
        return _answer(self._bus, DBusAddress(path, bus, f"{ATSPI}.{interface}"), *call)


def _answer(connection: DBusConnection, address: DBusAddress, *call: Any) -> Any:
    reply = connection.send_and_get_reply(new_method_call(address, *call), timeout=10)
    return reply.body if reply.header.message_type is MessageType.method_return else None
