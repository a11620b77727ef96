"""Awaits the confirmation: the error is seen, by the customer, whose order fails with the mail server."""

import asyncio
from collections.abc import Awaitable, Callable

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
        await task
        return f"{order} accepted"

    async def _confirm(self, order: str) -> None:
        await self._send(order)

    async def close(self) -> None:
        """Wait for the confirmations that are under way. Raises nothing: every error was reported when it happened."""
        await asyncio.gather(*self._tasks, return_exceptions=True)
