"""Serve orders page by page, from the oldest to the newest."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
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


Position = tuple[str, int]


def get_page(orders: Sequence[Order], limit: int, cursor: str | None = None) -> Page:
    """Return at most `limit` orders: the first ones, or those behind the page that the cursor came with.

    `orders` are sorted by `(placed, id)`, as an index would have them, and may change between two calls.
    """
    start = bisect_right(orders, _decode(cursor), key=_position) if cursor is not None else 0
    found = orders[start : start + limit + 1]  # one more than the page: is there a next one?
    page = list(found[:limit])
    return Page(page, _encode(_position(page[-1])) if len(found) > limit else None)


def _position(order: Order) -> Position:
    return order.placed, order.id


def _encode(position: Position) -> str:
    placed, number = position
    return urlsafe_b64encode(f"{placed} {number}".encode()).decode().rstrip("=")


def _decode(cursor: str) -> Position:
    try:
        placed, number = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().split(" ")
        return placed, int(number)
    except ValueError as error:  # binascii.Error and UnicodeDecodeError are kinds of it
        raise CursorError("this is no cursor") from error
