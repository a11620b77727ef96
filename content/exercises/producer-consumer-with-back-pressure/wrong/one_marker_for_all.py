"""One end marker for all workers: the first one takes it and leaves, the others wait for ever."""

import asyncio

END = object()


async def load(rows, write, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    queue, written = asyncio.Queue(maxsize=room), 0

    async def read():
        async for row in rows:
            await queue.put(row)
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
