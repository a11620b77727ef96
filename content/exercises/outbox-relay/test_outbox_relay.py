import pytest
from starter import Event, relay


class Outbox:
    """A table in memory, which notes the largest batch and ends a loop that asks for ever."""

    def __init__(self, *keys):
        self.events = [Event(number, key, {"order": key}) for number, key in enumerate(keys, start=1)]
        self.sent = set()
        self.largest = self.asked = 0
        self.lost = False

    def unsent(self, limit, without=()):
        self.asked += 1
        assert self.asked < 500, "`unsent` was called 500 times: this loop never ends"
        self.largest = max(self.largest, limit)
        waiting = [event for event in self.events if event.id not in self.sent and event.key not in without]
        return waiting[:limit]

    def mark_sent(self, ids):
        if self.lost:
            raise ConnectionError("the database has closed the connection")
        self.sent.update(ids)

    def left(self):
        return [event.id for event in self.events if event.id not in self.sent]


class Killed(BaseException):
    """The process ends here: no code of it runs any more."""


class Broker:
    """Keeps the ids it was given. It refuses some of them, or the process dies at one of them."""

    def __init__(self, refuses=(), dies_at=None):
        self.tried, self.got = [], []
        self.refuses, self.dies_at = refuses, dies_at
        self.error = ValueError("message too large")

    def publish(self, event):
        if event.id == self.dies_at:
            raise Killed
        self.tried.append(event.id)
        if event.id in self.refuses:
            raise self.error
        self.got.append(event.id)


@pytest.mark.parametrize(
    ("limit", "expected"), [(1, [1, 2, 3, 4, 5]), (2, [1, 2, 3, 4, 5]), (100, [1, 2, 3, 4, 5])]
)
def test_all_events_go_out_in_order_and_in_batches(limit, expected):
    outbox, broker = Outbox("A-1", "B-2", "A-1", "C-3", "B-2"), Broker()
    assert relay(outbox, broker.publish, limit) == {}
    assert broker.got == expected
    assert outbox.left() == [], "what the broker has is marked"
    assert outbox.largest <= limit, "no more than `limit` events are read at once"


@pytest.mark.parametrize("limit", [1, 2, 100])
def test_a_failure_holds_up_the_order_it_is_about_and_no_other(limit):
    outbox, broker = Outbox("A-1", "A-1", "B-2", "A-1", "B-2"), Broker(refuses=[2])
    assert relay(outbox, broker.publish, limit) == {"A-1": broker.error}
    assert broker.got == [1, 3, 5], "event 4 is of the same order as event 2, and must not overtake it"
    assert broker.tried == [1, 2, 3, 5], "after event 2 has failed, A-1 waits for the next run"
    assert outbox.left() == [2, 4]


def test_an_order_with_more_events_than_a_batch_starves_nobody():
    outbox, broker = Outbox(*["A-1"] * 30, "B-2"), Broker(refuses=range(1, 31))
    assert relay(outbox, broker.publish, 10) == {"A-1": broker.error}
    assert broker.got == [31], "30 events of A-1 have to wait, and B-2 has nothing to do with them"


def test_the_next_run_sends_in_order_what_had_to_wait():
    outbox = Outbox("A-1", "B-2", "A-1", "A-1")
    relay(outbox, Broker(refuses=[1]).publish)
    broker = Broker()
    assert relay(outbox, broker.publish) == {}
    assert broker.got == [1, 3, 4], "event 2 went out in the first run"


@pytest.mark.parametrize("dies_at", [1, 5, 10, 11, 25])
def test_a_process_that_dies_loses_nothing_and_repeats_one_batch_at_most(dies_at):
    outbox, broker = Outbox(*(f"A-{number}" for number in range(30))), Broker(dies_at=dies_at)
    with pytest.raises(Killed):
        relay(outbox, broker.publish, 10)
    broker.dies_at = None
    relay(outbox, broker.publish, 10)
    lost = [event.id for event in outbox.events if event.id not in broker.got]
    assert lost == [], f"the process died at event {dies_at}, and the next run does not send these"
    repeated = len(broker.got) - len(set(broker.got))
    assert repeated <= 10, f"{repeated} events went out twice, though a batch holds 10"


def test_a_lost_database_is_nobodys_order_and_ends_the_run():
    outbox, broker = Outbox("A-1", "B-2"), Broker()
    outbox.lost = True
    with pytest.raises(ConnectionError):
        relay(outbox, broker.publish)
    outbox.lost = False
    relay(outbox, broker.publish)
    assert set(broker.got) == {1, 2}
    assert outbox.left() == []
