"""Tests of `subject.Order`: every pair of states, and after each move what changed and what did not."""

from datetime import UTC, datetime, timedelta

import pytest
from subject import Change, MoveError, Order, State

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
LATER = AT + timedelta(hours=5)

ALLOWED = [
    (State.PLACED, State.PAID),
    (State.PLACED, State.CANCELLED),
    (State.PAID, State.SHIPPED),
    (State.PAID, State.CANCELLED),
    (State.SHIPPED, State.DELIVERED),
]
OTHERS = [
    (before, to) for before in State for to in State if before is not to and (before, to) not in ALLOWED
]
WAY_TO = {
    State.PLACED: [],
    State.PAID: [State.PAID],
    State.SHIPPED: [State.PAID, State.SHIPPED],
    State.DELIVERED: [State.PAID, State.SHIPPED, State.DELIVERED],
    State.CANCELLED: [State.CANCELLED],
}


def order_that_is(state):
    order = Order()
    for step in WAY_TO[state]:
        order.move(step, "set-up", AT)
    return order


@pytest.mark.parametrize(("before", "to"), ALLOWED)
def test_an_allowed_move_is_made_and_written_down(before, to):
    order = order_that_is(before)
    assert order.move(to, "anna", LATER) is True
    assert order.state is to
    assert order.history[-1] == Change(before, to, "anna", LATER)


@pytest.mark.parametrize(("before", "to"), OTHERS)
def test_any_other_move_is_refused_and_changes_nothing(before, to):
    order = order_that_is(before)
    history = order.history
    with pytest.raises(MoveError):
        order.move(to, "anna", LATER)
    assert order.state is before
    assert order.history == history


@pytest.mark.parametrize("state", State)
def test_a_repeat_is_no_error_and_changes_nothing(state):
    order = order_that_is(state)
    history = order.history
    assert order.move(state, "anna", LATER) is False
    assert order.state is state
    assert order.history == history


def test_the_history_is_complete_and_in_order():
    order = Order()
    order.move(State.PAID, "payments", AT)
    order.move(State.SHIPPED, "warehouse", LATER)
    assert order.history == [
        Change(State.PLACED, State.PAID, "payments", AT),
        Change(State.PAID, State.SHIPPED, "warehouse", LATER),
    ]


def test_a_new_order_is_placed_and_has_no_history_of_others():
    Order().move(State.PAID, "payments", AT)
    order = Order()
    assert order.state is State.PLACED
    assert order.history == []


def test_who_reads_the_history_cannot_change_it():
    order = order_that_is(State.PAID)
    order.history.clear()
    assert order.history == [Change(State.PLACED, State.PAID, "set-up", AT)]
