"""Splits the text at `+`, at `-` and at `*`: operators inside parentheses are cut as well, and nobody knows where anything stood."""

from decimal import Decimal, InvalidOperation


class FormulaError(ValueError):
    def __init__(self, message, position):
        super().__init__(f"{message} at {position}")
        self.position = position


def evaluate(formula, values):
    formula = formula.replace(" ", "")
    for sign in "+-*":
        left, found, right = formula.rpartition(sign)
        if found:
            a, b = evaluate(left or "0", values), evaluate(right, values)
            return a + b if sign == "+" else a - b if sign == "-" else a * b
    if formula in values:
        return values[formula]
    try:
        return Decimal(formula.strip("()"))
    except InvalidOperation as error:
        raise FormulaError(f"cannot read {formula!r}", 0) from error
