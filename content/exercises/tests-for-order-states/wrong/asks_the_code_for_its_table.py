"""Reads the allowed moves from the code that it tests: whatever the table says, the test agrees."""

from datetime import UTC, datetime

import pytest
from subject import NEXT, MoveError, Order, State

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize("before", State)
@pytest.mark.parametrize("to", State)
def test_moves(before, to):
    order = Order()
    order.state = before
    if to is before:
        assert not order.move(to, "shop", AT)
    elif to in NEXT[before]:
        assert order.move(to, "shop", AT)
    else:
        with pytest.raises(MoveError):
            order.move(to, "shop", AT)
