"""Looks once a second whether a call is free, and so starts up to a second late."""

import asyncio
from collections import defaultdict, deque


class CallLimiter:
    """Lets each customer start at most `calls` calls in any `seconds`, on the clock of the event loop."""

    def __init__(self, calls: int, seconds: float) -> None:
        self._calls = calls
        self._seconds = seconds
        self._ends: defaultdict[str, deque[float]] = defaultdict(deque)  # when each start counts no more
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def start(self, customer: str) -> float:
        """Return as soon as the customer may start a call: the seconds that this took.

        Calls of a customer start in the order in which they were asked for. One that is cancelled while it waits has not
        started, and is in nobody's way. No customer waits because of another.
        """
        asked = now()
        async with self._turns[customer]:
            while not self.free(customer):
                await asyncio.sleep(1)
            self._ends[customer].append(now() + self._seconds)
        return now() - asked

    def free(self, customer: str) -> int:
        """How many calls the limit allows the customer at this moment. A start counts until `seconds` have passed."""
        ends = self._ends[customer]
        while ends and ends[0] <= now():
            ends.popleft()
        return self._calls - len(ends)


def now() -> float:
    """Seconds, on the clock of the event loop that runs."""
    return asyncio.get_running_loop().time()
