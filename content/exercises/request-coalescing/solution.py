"""A cache whose misses are asked for once, however many callers miss at the same time."""

import asyncio
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
        self._seconds = seconds
        self._clock = clock
        self._values: dict[Key, tuple[float, Value]] = {}
        self._loads: dict[Key, asyncio.Task[Value]] = {}

    async def get(self, key: Key) -> Value:
        """The value of `key`, no older than `seconds`. Raises what `load` raised."""
        if key in self._values:
            expires, value = self._values[key]
            if self._clock() < expires:
                return value
        if key not in self._loads:
            task = asyncio.create_task(self._refresh(key))
            self._loads[key] = task  # no await since the look: nobody else can have come here
            task.add_done_callback(lambda _: self._loads.pop(key))
        return await asyncio.shield(self._loads[key])

    async def _refresh(self, key: Key) -> Value:
        value = await self._load(key)
        self._values[key] = self._clock() + self._seconds, value
        return value
