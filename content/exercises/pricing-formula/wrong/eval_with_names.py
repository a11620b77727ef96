"""Hands the text to Python: floats for money, operators that nobody offered, and whoever writes formulas runs code in the service."""

from decimal import Decimal


class FormulaError(ValueError):
    def __init__(self, message, position):
        super().__init__(f"{message} at {position}")
        self.position = position


def evaluate(formula, values):
    try:
        result = eval(formula.strip(), {"__builtins__": {}}, {name: float(value) for name, value in values.items()})
    except (SyntaxError, NameError, TypeError, ValueError) as error:
        raise FormulaError(str(error), 0) from error
    return Decimal(result)
