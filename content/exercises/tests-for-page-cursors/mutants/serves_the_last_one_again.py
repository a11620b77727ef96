"""The invoice at which a page ended stands on the next page too."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

USUAL, MOST = 20, 100


@dataclass(frozen=True)
class Invoice:
    """Ids are unique; several invoices may be issued on the same day."""

    id: int
    issued: date
    status: str


@dataclass(frozen=True)
class Page:
    """Some invoices, and the cursor for the page after it; None if nothing comes after it."""

    invoices: list[Invoice]
    next: str | None


class CursorError(ValueError):
    """The text is no cursor of this list; the API answers 400."""


Place = tuple[date, int]


def get_page(
    invoices: Iterable[Invoice], status: str, limit: int | None = None, cursor: str | None = None
) -> Page:
    """The invoices with this status, the newest first; of the same day, the one with the higher id first.

    With the cursor of a page, those that come after that page, also if invoices were added or deleted meanwhile.
    """
    size = page_size(limit)
    found = sorted((invoice for invoice in invoices if invoice.status == status), key=place_of, reverse=True)
    if cursor is not None:
        last = decode(cursor, status)
        found = [invoice for invoice in found if place_of(invoice) <= last]
    page = found[:size]
    return Page(page, encode(place_of(page[-1]), status) if len(found) > size else None)


def page_size(limit: int | None) -> int:
    """20 if no limit is given, and at most 100, whatever is asked for. A limit below 1 raises ValueError."""
    if limit is None:
        return USUAL
    if limit < 1:
        raise ValueError("a page has at least one invoice")
    return min(limit, MOST)


def place_of(invoice: Invoice) -> Place:
    """Where an invoice stands in the order of the list."""
    return invoice.issued, invoice.id


def encode(place: Place, status: str) -> str:
    """The cursor, made of nothing but letters, digits, `-` and `_`: it needs no quoting in a URL."""
    issued, number = place
    return urlsafe_b64encode(f"{issued} {number} {status}".encode()).decode().rstrip("=")


def decode(cursor: str, status: str) -> Place:
    """The place at which a page ended. Any text that is not a cursor of a list with this status raises CursorError."""
    try:
        text = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
        issued, number, _ = text.split(" ", 2)
        place = date.fromisoformat(issued), int(number)
    except ValueError as error:  # also when it is no base64 or no UTF-8
        raise CursorError("this is no cursor") from error
    if encode(place, status) != cursor:
        raise CursorError("this is no cursor of this list")
    return place
