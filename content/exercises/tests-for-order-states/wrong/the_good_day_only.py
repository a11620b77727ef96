"""Follows an order on its usual way. No move is refused, none is repeated, and there is never a second order."""

from datetime import UTC, datetime

from subject import Order, State

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)


def test_from_placed_to_delivered():
    order = Order()
    for state in (State.PAID, State.SHIPPED, State.DELIVERED):
        assert order.move(state, "shop", AT)
        assert order.state is state
    assert [change.after for change in order.history] == [State.PAID, State.SHIPPED, State.DELIVERED]
