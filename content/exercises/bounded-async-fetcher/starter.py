"""Fetch many URLs with a limit on how many are under way."""

from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

Answer = TypeVar("Answer")


async def fetch_all(
    urls: Iterable[str], fetch: Callable[[str], Awaitable[Answer]], limit: int
) -> list[Answer | Exception]:
    """What `fetch` returned or raised for each URL, in their order; never more than `limit` calls at once."""
    return []
