"""A message consumer that can be stopped at any moment without losing the message in its hands."""

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
    return
