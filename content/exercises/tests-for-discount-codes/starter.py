"""Tests of `subject.discounted`: they pass, and yet few faults would make them fail."""

from datetime import UTC, datetime
from decimal import Decimal

from subject import Code, discounted

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
CODES = {"AUTUMN": Code(percent=10, expires=datetime(2026, 12, 1, tzinfo=UTC))}


def test_ten_percent():
    assert discounted(Decimal("50.00"), "AUTUMN", CODES, NOW) == Decimal("45.00")
