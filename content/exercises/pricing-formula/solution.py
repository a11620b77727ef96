"""Evaluate the price formulas that customers configure."""

import re
from collections.abc import Mapping
from decimal import Decimal

TOKEN = re.compile(
    r"(?P<number>[0-9]+(?:\.[0-9]+)?) | (?P<name>[A-Za-z_][A-Za-z0-9_]*) | (?P<other>\S)", re.VERBOSE
)


class FormulaError(ValueError):
    """A formula that cannot be evaluated; `position` is where the token stands at which this shows, counted from 0."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(f"{message} at {position}")
        self.position = position


def evaluate(formula: str, values: Mapping[str, Decimal]) -> Decimal:
    """Return the value of a formula of numbers, names, `+`, `-`, `*` and parentheses; `values` gives the names theirs."""
    parser = _Parser(formula, values)
    result = parser.sum()
    parser.expect("")
    return result


class _Parser:
    """A function for each rule of the grammar. Each takes the tokens that belong to it and leaves the rest."""

    def __init__(self, formula: str, values: Mapping[str, Decimal]) -> None:
        self._values = values
        self._end = "end", "", len(formula)
        self._tokens = ((match.lastgroup, match[0], match.start()) for match in TOKEN.finditer(formula))
        self._take()

    def _take(self) -> None:
        self._kind, self._text, self._position = next(self._tokens, self._end)

    def expect(self, text: str) -> None:
        """Take this token, and refuse any other."""
        if self._text != text:
            raise FormulaError(
                f"unexpected {self._text!r}" if self._text else "unexpected end", self._position
            )
        self._take()

    def sum(self) -> Decimal:
        """sum = product, then any number of `+ product` or `- product`."""
        result = self._product()
        while self._text in ("+", "-"):
            sign = self._text
            self._take()
            result = result + self._product() if sign == "+" else result - self._product()
        return result

    def _product(self) -> Decimal:
        """product = factor, then any number of `* factor`."""
        result = self._factor()
        while self._text == "*":
            self._take()
            result *= self._factor()
        return result

    def _factor(self) -> Decimal:
        """factor = number, or name, or `- factor`, or `( sum )`."""
        kind, text, position = self._kind, self._text, self._position
        if kind == "name" and text not in self._values:
            raise FormulaError(f"unknown name {text!r}", position)
        if kind in ("name", "number"):
            self._take()
            return self._values[text] if kind == "name" else Decimal(text)
        if text == "-":
            self._take()
            return -self._factor()
        self.expect("(")
        result = self.sum()
        self.expect(")")
        return result
