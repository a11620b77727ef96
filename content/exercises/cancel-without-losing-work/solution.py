"""A message consumer that can be stopped at any moment without losing the message in its hands."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

Message = TypeVar("Message")


async def consume(
    receive: Callable[[], Awaitable[Message]],
    handle: Callable[[Message], Awaitable[None]],
    ack: Callable[[Message], Awaitable[None]],
    release: Callable[[Message], Awaitable[None]],
    grace: float,
) -> None:
    """Handle message after message until cancelled; then give the one in hand `grace` seconds to be finished."""

    async def process(message: Message) -> None:
        try:
            await handle(message)
            await ack(message)
        except BaseException:  # an error, or the end of the grace
            await release(message)
            raise

    while True:
        job = asyncio.create_task(process(await receive()))
        try:
            await asyncio.shield(job)
        except asyncio.CancelledError:
            try:
                await asyncio.wait([job], timeout=grace)
            finally:  # finished, out of grace, or cancelled once more
                job.cancel()
                await asyncio.wait([job])
            raise
