"""A cache whose misses are asked for once, however many callers miss at the same time."""

import time
from collections.abc import Awaitable, Callable, Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class CoalescingCache(Generic[Key, Value]):
    """Keeps what `load(key)` returned for `seconds`; callers who miss together share one load."""

    def __init__(
        self,
        load: Callable[[Key], Awaitable[Value]],
        seconds: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._load = load

    async def get(self, key: Key) -> Value:
        """The value of `key`, no older than `seconds`. Raises what `load` raised."""
        raise NotImplementedError
