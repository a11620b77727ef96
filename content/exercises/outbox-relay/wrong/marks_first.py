"""Marks the batch and then publishes it: a process that dies in between has lost the rest of the batch."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True)
class Event:
    """A row of the outbox; `key` names the order that it is about."""

    id: int
    key: str
    payload: dict[str, Any]


class Outbox(Protocol):
    """The table. Each method is a transaction of its own, and may raise when the connection is lost."""

    def unsent(self, limit: int, without: Collection[str] = ()) -> list[Event]:
        """Return the oldest events that are not marked, by id, leaving out those with a key in `without`."""

    def mark_sent(self, ids: Collection[int]) -> None:
        """Mark events, so that `unsent` no longer returns them."""


def relay(outbox: Outbox, publish: Callable[[Event], None], limit: int = 100) -> dict[str, Exception]:
    """Publish what can be published, in batches of at most `limit`.

    `publish` returns when the broker has the event. When it raises an exception, the events of that key wait for the
    next run. Return the keys that have to wait, each with its exception.
    """
    waiting: dict[str, Exception] = {}
    while events := outbox.unsent(limit, without=waiting):
        outbox.mark_sent([event.id for event in events])
        for event in events:
            try:
                publish(event)
            except Exception as error:
                waiting[event.key] = error
    return waiting
