"""Sees that a move is refused, and does not look what the refusal has left behind."""

from datetime import UTC, datetime

import pytest
from subject import MoveError, Order, State

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)


def order_after(*states):
    order = Order()
    for state in states:
        order.move(state, "shop", AT)
    return order


@pytest.mark.parametrize(
    ("states", "to"),
    [
        ([], State.SHIPPED),
        ([State.PAID, State.SHIPPED], State.CANCELLED),
        ([State.CANCELLED], State.PAID),
    ],
)
def test_refused(states, to):
    with pytest.raises(MoveError):
        order_after(*states).move(to, "shop", AT)


def test_repeat():
    assert order_after(State.PAID).move(State.PAID, "shop", AT) is False
