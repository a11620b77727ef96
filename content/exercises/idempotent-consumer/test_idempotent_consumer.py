from contextlib import contextmanager
from copy import deepcopy

import pytest
from starter import Message, consume


class Rows:
    """What one transaction sees and changes."""

    def __init__(self):
        self.handled = set()
        self.cents = {}

    def claim(self, key):
        if key in self.handled:
            return False
        self.handled.add(key)
        return True

    def add(self, account, cents):
        self.cents[account] = self.cents.get(account, 0) + cents


class Database:
    """Keeps what was committed. The commit with the number `breaks_at` raises, before or after its work."""

    def __init__(self, breaks_at=0, breaks="never"):
        self.rows = Rows()
        self.commits = 0
        self.breaks_at, self.breaks = breaks_at, breaks

    @contextmanager
    def transaction(self):
        rows = deepcopy(self.rows)
        yield rows
        self.commits += 1
        broken = self.commits == self.breaks_at
        if broken and self.breaks == "before the commit":
            raise ConnectionError("connection lost before the commit")
        self.rows = rows
        if broken:
            raise ConnectionError("connection lost after the commit")


def book(transaction, message):
    transaction.add(message.body["account"], message.body["cents"])


def payment(event, source="shop-berlin", attempt=1):
    return Message(source, event, {"account": "ACC-7", "cents": 4200}, attempt)


def test_a_message_takes_effect_once_and_every_delivery_is_acknowledged():
    database, handled = Database(), []

    def handle(transaction, message):
        handled.append(message.attempt)
        book(transaction, message)

    answers = [consume(payment("evt-10", attempt=attempt), database, handle) for attempt in (1, 2, 3)]
    assert answers == ["ack", "ack", "ack"], "an answer other than `ack` brings a handled message back"
    assert database.rows.cents == {"ACC-7": 4200}
    assert handled == [1], "the attempts for which the handler was called: 2 and 3 are duplicates"


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (payment("evt-20"), payment("evt-21"), 8400),
        (payment("evt-22"), payment("evt-22", source="shop-paris"), 8400),
        (payment("evt-23"), payment("evt-23", attempt=2), 4200),
    ],
)
def test_the_source_and_the_id_together_make_a_duplicate(first, second, expected):
    database = Database()
    consume(first, database, book)
    consume(second, database, book)
    assert database.rows.cents.get("ACC-7", 0) == expected


def test_a_handler_that_failed_half_way_leaves_nothing_behind_and_can_try_again():
    database = Database()
    broken = True

    def handle(transaction, message):
        book(transaction, message)
        if broken:
            raise TimeoutError("the ledger did not answer")

    assert consume(payment("evt-30"), database, handle) == "retry"
    assert database.rows.cents == {}, "the handler failed after the booking, so the booking is rolled back"
    broken = False
    assert consume(payment("evt-30", attempt=2), database, handle) == "ack"
    assert database.rows.cents == {"ACC-7": 4200}, (
        "the first delivery had no effect, so the second must have it"
    )


@pytest.mark.parametrize(
    ("breaks_at", "breaks", "expected"),
    [
        (1, "before the commit", 4200),
        (1, "after the commit", 4200),
        (2, "before the commit", 4200),
        (2, "after the commit", 4200),
    ],
)
def test_a_lost_connection_neither_loses_nor_doubles_the_payment(breaks_at, breaks, expected):
    database = Database(breaks_at, breaks)
    for attempt in (1, 2, 3, 4):
        consume(payment(f"evt-40-{breaks_at}-{breaks}", attempt=attempt), database, book)
    assert database.rows.cents.get("ACC-7", 0) == expected


def test_a_database_restored_from_a_backup_gets_the_payment_again():
    consume(payment("evt-50"), Database(), book)
    restored = Database()
    assert consume(payment("evt-50", attempt=2), restored, book) == "ack"
    assert restored.rows.cents == {"ACC-7": 4200}, (
        "this database has neither the payment nor the key of its message"
    )


@pytest.mark.parametrize(
    ("attempt", "max_attempts", "expected"),
    [(1, 3, "retry"), (2, 3, "retry"), (3, 3, "dead-letter"), (4, 3, "dead-letter"), (1, 1, "dead-letter")],
)
def test_a_message_that_keeps_failing_ends_among_the_dead_letters(attempt, max_attempts, expected):
    database = Database()

    def handle(transaction, message):
        raise KeyError("this account does not exist")

    message = payment(f"evt-60-{attempt}-{max_attempts}", attempt=attempt)
    assert consume(message, database, handle, max_attempts) == expected
    assert consume(message, database, book, max_attempts) == "ack", (
        "once the handler is repaired, it can be replayed"
    )
