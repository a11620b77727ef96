"""`as_completed` hands out answers as they arrive, the first error ends the loop, and the other tasks run on unowned."""

import asyncio


async def fetch_all(urls, fetch, limit):
    if limit < 1:
        raise ValueError(f"limit must be at least 1, not {limit}")
    gate = asyncio.Semaphore(limit)

    async def one(url):
        async with gate:
            return await fetch(url)

    tasks = [asyncio.create_task(one(url)) for url in urls]
    return [await task for task in asyncio.as_completed(tasks)]
