"""`except BaseException` takes a cancellation for a bad URL: the worker notes it and fetches the next one."""

import asyncio


async def fetch_all(urls, fetch, limit):
    if limit < 1:
        raise ValueError(f"limit must be at least 1, not {limit}")
    answers, todo = {}, enumerate(urls)

    async def work():
        for number, url in todo:
            try:
                answers[number] = await fetch(url)
            except BaseException as error:
                answers[number] = error

    async with asyncio.TaskGroup() as group:
        for _ in range(limit):
            group.create_task(work())
    return [answers[number] for number in sorted(answers)]
