"""A pool that lends a limited number of database connections to many tasks."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Generic, Protocol, TypeVar


class Closable(Protocol):
    """What the pool has to know of a connection."""

    async def close(self) -> None:
        """Hang up."""


Connection = TypeVar("Connection", bound=Closable)


class Pool(Generic[Connection]):
    """Lends connections, at most `size` of them; opens them when needed and keeps them for the next task."""

    def __init__(self, connect: Callable[[], Awaitable[Connection]], size: int) -> None:
        self._connect = connect

    @asynccontextmanager
    async def connection(self, timeout: float | None = None) -> AsyncIterator[Connection]:  # noqa: ASYNC109
        """Lend a connection for an `async with` block. Raises TimeoutError if none is to be had in time."""
        raise NotImplementedError
        yield

    async def close(self) -> None:
        """Close what is idle, and what is lent as soon as it comes back; lend nothing more."""
