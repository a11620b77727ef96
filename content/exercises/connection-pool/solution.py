"""A pool that lends a limited number of database connections to many tasks."""

import asyncio
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
        self._places = asyncio.Semaphore(size)
        self._idle: list[Connection] = []
        self._closed = False

    @asynccontextmanager
    async def connection(self, timeout: float | None = None) -> AsyncIterator[Connection]:  # noqa: ASYNC109
        """Lend a connection for an `async with` block. Raises TimeoutError if none is to be had in time."""
        async with asyncio.timeout(timeout):
            connection = await self._acquire()
        usable = False
        try:
            yield connection
            usable = not self._closed
        finally:
            try:
                if usable:
                    self._idle.append(connection)
                else:
                    await connection.close()
            finally:
                self._places.release()

    async def _acquire(self) -> Connection:
        await self._places.acquire()  # before anything is opened
        try:
            return await self._take()
        except BaseException:
            self._places.release()
            raise

    async def _take(self) -> Connection:
        if self._closed:
            raise RuntimeError("the pool is closed")
        return self._idle.pop() if self._idle else await self._connect()

    async def close(self) -> None:
        """Close what is idle, and what is lent as soon as it comes back; lend nothing more."""
        self._closed = True
        while self._idle:
            await self._idle.pop().close()
