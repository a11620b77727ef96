"""Fetch many URLs with a limit on how many are under way."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

Answer = TypeVar("Answer")


async def fetch_all(
    urls: Iterable[str], fetch: Callable[[str], Awaitable[Answer]], limit: int
) -> list[Answer | Exception]:
    """What `fetch` returned or raised for each URL, in their order; never more than `limit` calls at once."""
    if limit < 1:
        raise ValueError(f"limit must be at least 1, not {limit}")
    answers: dict[int, Answer | Exception] = {}
    todo = enumerate(urls)  # one iterator, shared by all workers

    async def work() -> None:
        for number, url in todo:
            try:
                answers[number] = await fetch(url)
            except Exception as error:  # noqa: BLE001 - one bad URL must not cost the others
                answers[number] = error

    async with asyncio.TaskGroup() as group:
        for _ in range(limit):
            group.create_task(work())
    return [answers[number] for number in range(len(answers))]
