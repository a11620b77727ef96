"""A queue without `maxsize`: `put` never waits, so the whole source ends up in memory while the workers are busy."""

import asyncio

END = object()


async def load(rows, write, workers, room):
    queue, written = asyncio.Queue(), 0

    async def read():
        async for row in rows:
            await queue.put(row)
        for _ in range(workers):
            await queue.put(END)

    async def work():
        nonlocal written
        while (row := await queue.get()) is not END:
            await write(row)
            written += 1

    async with asyncio.TaskGroup() as group:
        group.create_task(read())
        for _ in range(workers):
            group.create_task(work())
    return written
