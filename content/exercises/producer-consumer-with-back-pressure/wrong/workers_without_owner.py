"""Loose workers and `queue.join()`: a worker that fails counts its row as never done, and whoever leaves early leaves the workers behind."""

import asyncio


async def load(rows, write, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    queue, written = asyncio.Queue(maxsize=room), 0

    async def work():
        nonlocal written
        while True:
            await write(await queue.get())
            written += 1
            queue.task_done()

    tasks = [asyncio.create_task(work()) for _ in range(workers)]
    async for row in rows:
        await queue.put(row)
    await queue.join()
    for task in tasks:
        task.cancel()
    return written
