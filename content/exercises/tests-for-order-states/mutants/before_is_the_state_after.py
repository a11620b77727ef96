"""The history names the new state as the one before, because it is set first."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class State(Enum):
    """Where an order stands."""

    PLACED = "placed"
    PAID = "paid"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"


NEXT = {
    State.PLACED: {State.PAID, State.CANCELLED},
    State.PAID: {State.SHIPPED, State.CANCELLED},
    State.SHIPPED: {State.DELIVERED},
    State.DELIVERED: set(),
    State.CANCELLED: set(),
}


class MoveError(Exception):
    """The order can't go from its state into the one that was asked for."""


@dataclass(frozen=True)
class Change:
    """An entry of an order's history."""

    before: State
    after: State
    by: str
    at: datetime


class Order:
    """A new order is placed, and its history is empty."""

    def __init__(self) -> None:
        self.state = State.PLACED
        self._history: list[Change] = []

    @property
    def history(self) -> list[Change]:
        """All changes so far, the oldest first. Whatever the caller does with this list, the order keeps its own."""
        return list(self._history)

    def move(self, to: State, by: str, at: datetime) -> bool:
        """Bring the order into a state, write that into its history, and return True.

        An order that is in this state already stays as it is, history included: False. A move that is not allowed
        raises MoveError, and then too the order and its history stay as they are.
        """
        if to is self.state:
            return False
        if to not in NEXT[self.state]:
            raise MoveError(f"an order that is {self.state.value} can't be {to.value}")
        self.state = to
        self._history.append(Change(self.state, to, by, at))
        return True
