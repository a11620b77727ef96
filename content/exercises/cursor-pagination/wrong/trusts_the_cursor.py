"""Believes that only its own cursors come back, and that a full page has a next one: errors 500 and an empty last page."""

import json
from base64 import b64decode, b64encode
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Order:
    """`placed` is a time in UTC, as `2026-11-20T14:00:00Z`: as texts, the times sort as they should."""

    id: int
    placed: str


@dataclass(frozen=True)
class Page:
    """Some orders, and the cursor for the page after it, or None if this is the last."""

    orders: list[Order]
    next: str | None


class CursorError(ValueError):
    """The text is no cursor: answer 400."""


def get_page(orders: Sequence[Order], limit: int, cursor: str | None = None) -> Page:
    """Return at most `limit` orders: the first ones, or those behind the page that the cursor came with.

    `orders` are sorted by `(placed, id)`, as an index would have them, and may change between two calls.
    """
    start = 0
    if cursor:
        placed, number = json.loads(b64decode(cursor))
        start = bisect_right(orders, (placed, number), key=lambda order: (order.placed, order.id))
    page = list(orders[start : start + limit])
    if len(page) < limit:
        return Page(page, None)
    return Page(page, b64encode(json.dumps([page[-1].placed, page[-1].id]).encode()).decode())
