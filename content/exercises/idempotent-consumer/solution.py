"""Book payments from a broker that delivers every message at least once."""

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Literal, Protocol

logger = logging.getLogger(__name__)

Answer = Literal["ack", "retry", "dead-letter"]


@dataclass(frozen=True)
class Message:
    """What the broker delivers; `id` is unique within `source`, and `attempt` counts deliveries from 1."""

    source: str
    id: str
    body: dict[str, Any]
    attempt: int = 1


class Transaction(Protocol):
    """Changes that are kept together or not at all."""

    def claim(self, key: tuple[str, ...]) -> bool:
        """Insert the key into the table of handled messages; return False if it stands there already."""


class Database(Protocol):
    """Where payments are booked."""

    def transaction(self) -> AbstractContextManager[Transaction]:
        """Commit when the `with` block is left, and roll back when an exception leaves it."""


Handler = Callable[[Transaction, Message], None]


def consume(message: Message, database: Database, handle: Handler, max_attempts: int = 5) -> Answer:
    """Call `handle(transaction, message)` so that the message takes effect once, and answer the broker.

    The answer is `ack` when the message has taken effect, now or earlier. After an exception it is `retry`, or
    `dead-letter` from delivery number `max_attempts` on.
    """
    try:
        with database.transaction() as transaction:
            if transaction.claim((message.source, message.id)):
                handle(transaction, message)
    except Exception:
        logger.exception("%s %s failed, delivery %d", message.source, message.id, message.attempt)
        return "retry" if message.attempt < max_attempts else "dead-letter"
    return "ack"
