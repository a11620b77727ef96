"""Batches of `limit`: no more calls than allowed, but each batch waits for its slowest one."""

import asyncio
from itertools import islice


async def fetch_all(urls, fetch, limit):
    if limit < 1:
        raise ValueError(f"limit must be at least 1, not {limit}")
    urls, answers = iter(urls), []
    while batch := list(islice(urls, limit)):
        answers += await asyncio.gather(*map(fetch, batch), return_exceptions=True)
    return answers
