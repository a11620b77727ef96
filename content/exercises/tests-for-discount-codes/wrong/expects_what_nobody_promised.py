"""Holds on to the wording of a message that may change, and so fails on the right implementation."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from subject import CodeError, discounted


def test_unknown():
    with pytest.raises(CodeError, match="Unknown code: WINTER"):
        discounted(Decimal(10), "WINTER", {}, datetime(2026, 11, 20, tzinfo=UTC))
