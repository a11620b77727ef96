"""Remember prices for a while, and never more than a fixed number of them."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from time import monotonic
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class TtlCache(Generic[Key, Value]):
    """At most `size` entries, none older than `seconds`; the least recently used one makes room."""

    def __init__(self, size: int, seconds: float, clock: Callable[[], float] = monotonic) -> None:
        """`clock()` gives the time in seconds."""
        self._size = size
        self._seconds = seconds
        self._clock = clock
        self._entries: OrderedDict[Key, tuple[Value, float]] = OrderedDict()  # least recently used first

    def get(self, key: Key, default: Value | None = None) -> Value | None:
        """Return the value and make its entry the most recent, or return `default` if there is none or it has expired."""
        if key not in self._entries:
            return default
        value, expires = self._entries[key]
        if self._clock() >= expires:
            del self._entries[key]
            return default
        self._entries.move_to_end(key)
        return value

    def put(self, key: Key, value: Value) -> None:
        """Store the value as the most recent entry, to expire `seconds` from now."""
        self._entries[key] = value, self._clock() + self._seconds
        self._entries.move_to_end(key)  # assigning to a key that exists leaves it where it was
        if len(self._entries) > self._size:
            self._entries.popitem(last=False)
