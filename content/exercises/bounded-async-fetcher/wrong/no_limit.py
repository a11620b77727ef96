"""`gather` over everything: short, in order, and the partner sees all calls at once."""

import asyncio


async def fetch_all(urls, fetch, limit):
    return await asyncio.gather(*(fetch(url) for url in urls), return_exceptions=True)
