"""A worker goes home after a second without work. A source that pauses for longer finds nobody, and its rows stay in the queue."""

import asyncio


async def load(rows, write, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    queue, written = asyncio.Queue(maxsize=room), 0

    async def read():
        async for row in rows:
            await queue.put(row)

    async def work():
        nonlocal written
        while True:
            try:
                row = await asyncio.wait_for(queue.get(), timeout=1)
            except TimeoutError:
                return
            await write(row)
            written += 1

    async with asyncio.TaskGroup() as group:
        group.create_task(read())
        for _ in range(workers):
            group.create_task(work())
    return written
