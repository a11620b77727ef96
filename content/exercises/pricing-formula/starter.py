"""Evaluate the price formulas that customers configure."""

from collections.abc import Mapping
from decimal import Decimal


class FormulaError(ValueError):
    """A formula that cannot be evaluated; `position` is where the token stands at which this shows, counted from 0."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(f"{message} at {position}")
        self.position = position


def evaluate(formula: str, values: Mapping[str, Decimal]) -> Decimal:
    """Return the value of a formula of numbers, names, `+`, `-`, `*` and parentheses; `values` gives the names theirs."""
    return Decimal("NaN")
