"""Invoices of sellers in many countries. Each month, accountants miss a few late orders and find them a month off."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo


@dataclass(frozen=True)
class Invoice:
    """What a customer has to pay, and by when."""

    number: str
    cents: int
    day: date
    due: date


class Billing:
    """Writes the invoices of one seller. All days and months are those of the seller's wall clock."""

    def __init__(self, zone: tzinfo, clock: Callable[[], datetime]) -> None:
        """`zone` is the seller's; `clock()` gives the current moment, aware, in whatever zone the server likes."""
        self._zone = zone
        self._clock = clock
        self._counts: Counter[str] = Counter()

    def issue(self, cents: int) -> Invoice:
        """An invoice of today, due in 14 days. Numbers begin at 1 in each month: 2026-10/1, 2026-10/2, 2026-11/1."""
        day = self._clock().date()
        return Invoice(self._next_number(), cents, day, day + timedelta(days=14))

    def is_overdue(self, invoice: Invoice) -> bool:
        """Whether the day on which it is due is over."""
        return self._clock().date() > invoice.due

    def _next_number(self) -> str:
        month = f"{self._clock():%Y-%m}"
        self._counts[month] += 1
        return f"{month}/{self._counts[month]}"
