"""Qt's `Property` as a type checker should see it: reading one gives what its getter returns."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Property as QtProperty
from PySide6.QtCore import Signal

T_co = TypeVar("T_co", covariant=True)

if TYPE_CHECKING:

    class Readable(Generic[T_co]):
        """A property without a setter."""

        def __get__(self, owner: object, kind: type | None = None) -> T_co: ...

    def Property(kind: type | str, *, notify: Signal) -> Callable[[Callable[[Any], T_co]], Readable[T_co]]:
        """Qt's own, without a setter."""
        ...

else:
    Property = QtProperty
