"""Tests of `subject.Order`: they pass, and yet few faults would make them fail."""

from datetime import UTC, datetime

from subject import Order, State

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)


def test_a_placed_order_can_be_paid():
    order = Order()
    order.move(State.PAID, "shop", AT)
    assert order.state is State.PAID
