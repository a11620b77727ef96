"""`replace(tzinfo=…)` keeps the digits and only changes the label: UTC's wall clock with the seller's name on it."""

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
        day = self._today()
        return Invoice(self._next_number(day), cents, day, day + timedelta(days=14))

    def is_overdue(self, invoice: Invoice) -> bool:
        """Whether the day on which it is due is over."""
        return self._today() > invoice.due

    def _today(self) -> date:
        return self._clock().replace(tzinfo=self._zone).date()

    def _next_number(self, day: date) -> str:
        month = f"{day:%Y-%m}"
        self._counts[month] += 1
        return f"{month}/{self._counts[month]}"
