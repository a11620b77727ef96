"""Load rows with several writers, reading no faster than they write."""

import asyncio
from collections.abc import AsyncIterable, Awaitable, Callable
from typing import Any, TypeVar

Row = TypeVar("Row")

END = object()


async def load(
    rows: AsyncIterable[Row], write: Callable[[Row], Awaitable[None]], workers: int, room: int
) -> int:
    """Pass each row to `write`, `workers` at a time, with at most `room` rows waiting; how many were written."""
    if workers < 1 or room < 1:
        raise ValueError(f"workers and room must be at least 1, not {workers} and {room}")
    queue: asyncio.Queue[Any] = asyncio.Queue(maxsize=room)
    written = 0

    async def read() -> None:
        async for row in rows:
            await queue.put(row)  # waits while the queue is full: that is the back-pressure
        for _ in range(workers):
            await queue.put(END)

    async def work() -> None:
        nonlocal written
        while (row := await queue.get()) is not END:
            await write(row)
            written += 1

    async with asyncio.TaskGroup() as group:
        group.create_task(read())
        for _ in range(workers):
            group.create_task(work())
    return written
