"""One loop that computes whenever it sees an operator: `2 + 3 * 4` is 20. A minus is always an operator, so it cannot be a sign."""

import re
from decimal import Decimal


class FormulaError(ValueError):
    def __init__(self, message, position):
        super().__init__(f"{message} at {position}")
        self.position = position


def evaluate(formula, values):
    tokens = [(m[0], m.start()) for m in re.finditer(r"[0-9]+(?:\.[0-9]+)?|\w+|\S", formula)] + [("", len(formula))]

    def operand():
        text, position = tokens.pop(0)
        if text == "(":
            result = chain()
            if tokens[0][0] != ")":
                raise FormulaError("no `)`", tokens[0][1])
            tokens.pop(0)
            return result
        if text[:1].isdigit():
            return Decimal(text)
        if text not in values:
            raise FormulaError("not expected", position)
        return values[text]

    def chain():
        result = operand()
        while tokens[0][0] in ("+", "-", "*"):
            sign = tokens.pop(0)[0]
            right = operand()
            result = result + right if sign == "+" else result - right if sign == "-" else result * right
        return result

    result = chain()
    if tokens[0][0]:
        raise FormulaError("not expected", tokens[0][1])
    return result
