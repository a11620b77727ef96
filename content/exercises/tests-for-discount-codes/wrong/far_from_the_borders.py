"""Every rule has a test, but none at its border: an expired code is long expired, an order far below the minimum."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from subject import Code, CodeError, discounted

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
CODES = {
    "AUTUMN": Code(10, datetime(2026, 12, 1, tzinfo=UTC)),
    "OLD": Code(10, datetime(2020, 1, 1, tzinfo=UTC)),
    "BIG": Code(20, datetime(2026, 12, 1, tzinfo=UTC), minimum=Decimal(100), maximum_off=Decimal(30)),
}


def test_discount():
    assert discounted(Decimal(50), "autumn", CODES, NOW) == 45
    assert discounted(Decimal(500), "BIG", CODES, NOW) == 470


@pytest.mark.parametrize(("total", "entered"), [(50, "OLD"), (20, "BIG"), (50, "NONE")])
def test_refused(total, entered):
    with pytest.raises(CodeError):
        discounted(Decimal(total), entered, CODES, NOW)
