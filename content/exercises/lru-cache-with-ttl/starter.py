"""Remember prices for a while, and never more than a fixed number of them."""

from collections.abc import Callable, Hashable
from time import monotonic
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class TtlCache(Generic[Key, Value]):
    """At most `size` entries, none older than `seconds`; the least recently used one makes room."""

    def __init__(self, size: int, seconds: float, clock: Callable[[], float] = monotonic) -> None:
        """`clock()` gives the time in seconds."""

    def get(self, key: Key, default: Value | None = None) -> Value | None:
        """Return the value and make its entry the most recent, or return `default` if there is none or it has expired."""
        return default

    def put(self, key: Key, value: Value) -> None:
        """Store the value as the most recent entry, to expire `seconds` from now."""
