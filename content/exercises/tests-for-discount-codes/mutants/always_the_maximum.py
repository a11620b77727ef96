"""Takes off the maximum even if the percentage is less."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


class CodeError(ValueError):
    """The code cannot be used; the message is shown to the customer."""


@dataclass(frozen=True)
class Code:
    """A discount in percent. `expires` is the first moment at which it is no longer valid."""

    percent: int
    expires: datetime
    minimum: Decimal = Decimal(0)
    maximum_off: Decimal | None = None


def discounted(total: Decimal, entered: str, codes: Mapping[str, Code], now: datetime) -> Decimal:
    """The price with the code that the customer entered, in any case and with spaces around it."""
    code = find(entered, codes)
    if now >= code.expires:
        raise CodeError("this code has expired")
    if total < code.minimum:
        raise CodeError(f"this code needs an order of at least {code.minimum}")
    return total - off(total, code)


def find(entered: str, codes: Mapping[str, Code]) -> Code:
    """The code of this name; names are kept in upper case."""
    name = entered.strip().upper()
    if name not in codes:
        raise CodeError("this code does not exist")
    return codes[name]


def off(total: Decimal, code: Code) -> Decimal:
    """What the code takes off, rounded to cents, half a cent up; never more than its maximum."""
    amount = (total * code.percent / 100).quantize(CENT, ROUND_HALF_UP)
    return amount if code.maximum_off is None else code.maximum_off
