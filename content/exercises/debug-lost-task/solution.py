"""Checkout: an order is accepted at once, its confirmation goes out in the background, and its errors are heard."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

Send = Callable[[str], Awaitable[None]]
Report = Callable[[str, BaseException], None]


class Checkout:
    """Accepts orders and sends their confirmations."""

    def __init__(self, send: Send, report: Report) -> None:
        """`send` sends the confirmation of an order; `report(order, error)` puts an error in front of people."""
        self._send = send
        self._report = report
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def pending(self) -> int:
        """How many confirmations are still under way."""
        return len(self._tasks)

    async def place(self, order: str) -> str:
        """Accept an order without waiting for its confirmation."""
        task = asyncio.create_task(self._confirm(order))
        self._tasks.add(task)  # the loop itself keeps only a weak reference
        task.add_done_callback(partial(self._ended, order))
        return f"{order} accepted"

    async def _confirm(self, order: str) -> None:
        await self._send(order)

    def _ended(self, order: str, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            self._report(order, error)

    async def close(self) -> None:
        """Wait for the confirmations that are under way. Raises nothing: every error was reported when it happened."""
        await asyncio.gather(*self._tasks, return_exceptions=True)
