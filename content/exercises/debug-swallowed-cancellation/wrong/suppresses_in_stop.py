"""Repairs the mailer and leaves `stop`: the suppressed error may be the caller's own cancellation."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

ATTEMPTS = 3
DEADLINE = 10.0
"""Seconds for one attempt."""


class Mailer:
    """Sends each invoice, with a deadline and a few attempts; what cannot be sent does not hold up the rest."""

    def __init__(self, send: Callable[[str], Awaitable[None]]) -> None:
        self._send = send
        self.sent: list[str] = []
        self.failed: list[str] = []

    async def run(self, invoices: Iterable[str]) -> None:
        """Send them all. Ends at once when it is cancelled; an interrupted invoice is neither sent nor failed."""
        for invoice in invoices:
            await self._deliver(invoice)

    async def _deliver(self, invoice: str) -> None:
        for attempt in range(ATTEMPTS):
            try:
                async with asyncio.timeout(DEADLINE):
                    await self._send(invoice)
            except Exception:  # noqa: BLE001 - TimeoutError is one; CancelledError is not, and passes
                await asyncio.sleep(2**attempt)
            else:
                self.sent.append(invoice)
                return
        self.failed.append(invoice)


async def stop(task: asyncio.Task[Any]) -> None:
    """Cancel a task and return when it has ended. An error that it ends with is raised here.

    Who cancels the caller in the meantime cancels the waiting, and nothing else.
    """
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        pass
