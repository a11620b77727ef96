"""Stays with floats and forgives a cent: the reminders stop, and customers learn to pay a cent less."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """One line of an order: the net price of a piece as text, as the API delivers it, and how many."""

    price: str
    pieces: int


def net(lines: Iterable[Line]) -> str:
    """The sum of all lines, with two decimals."""
    return f"{sum(float(line.price) * line.pieces for line in lines):.2f}"


def vat(lines: Iterable[Line], percent: str) -> str:
    """The tax on the net sum, rounded once; half a cent counts up."""
    return f"{round(float(net(lines)) * float(percent) / 100, 2):.2f}"


def total(lines: Iterable[Line], percent: str) -> str:
    """Net sum and tax."""
    lines = list(lines)
    return f"{float(net(lines)) + float(vat(lines, percent)):.2f}"


def open_amount(due: str, payments: Iterable[str]) -> str:
    """What remains to be paid; negative if too much was paid."""
    return f"{abs(float(due) - sum(float(payment) for payment in payments)):.2f}"


def is_settled(due: str, payments: Iterable[str]) -> bool:
    """Whether nothing remains to be paid: not a cent."""
    return float(due) - sum(float(payment) for payment in payments) < 0.011
