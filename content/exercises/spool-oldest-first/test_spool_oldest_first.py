import tracemalloc

import pytest
from starter import Message, oldest_first


class Watched(Message):
    """A message that counts how often a `next` is read, and stops at `limit`."""

    read = 0
    limit = 0

    def __getattribute__(self, name):
        if name == "next":
            Watched.read += 1
            assert Watched.read <= Watched.limit, (
                f"`next` was read more than {Watched.limit:,} times: how often is the chain walked through?"
            )
        return super().__getattribute__(name)


def spool(bodies, kind=Message):
    """The messages in the order in which they came, and the chain of them, which begins with the newest."""
    messages, newest = [], None
    for body in bodies:
        newest = kind(body, newest)
        messages.append(newest)
    return messages, newest


def walk(first, limit):
    """The messages of a chain, but not more than `limit`."""
    messages = []
    while first is not None:
        messages.append(first)
        assert len(messages) <= limit, f"after {limit} messages the chain still goes on: does it go round?"
        first = first.next
    return messages


@pytest.mark.parametrize(
    ("came", "expected"),
    [
        (["paid", "packed", "sent"], ["paid", "packed", "sent"]),
        (["paid", "packed"], ["paid", "packed"]),
        (["paid"], ["paid"]),
    ],
)
def test_the_messages_go_out_in_the_order_in_which_they_came(came, expected):
    _, newest = spool(came)
    assert [message.body for message in walk(oldest_first(newest), len(came))] == expected


def test_an_empty_spool_stays_empty():
    assert oldest_first(None) is None, "there was no message"


def test_turning_twice_gives_the_first_order_back():
    _, newest = spool(["paid", "packed", "sent", "billed"])
    first, *_ = walk(oldest_first(newest), 4)
    assert [message.body for message in walk(oldest_first(first), 4)] == ["billed", "sent", "packed", "paid"]


def test_the_messages_are_the_same_objects_and_not_copies():
    messages, newest = spool(["paid", "packed", "sent"])
    turned = walk(oldest_first(newest), 3)
    found = [messages.index(message) + 1 if message in messages else "a copy" for message in turned]
    assert found == [1, 2, 3], "which of the three that came goes out first, second and third"


def test_five_hundred_messages_are_not_walked_through_five_hundred_times():
    _, newest = spool([str(number) for number in range(500)], Watched)
    Watched.read, Watched.limit = 0, 10_000
    assert [message.body for message in walk(oldest_first(newest), 500)] == [str(n) for n in range(500)]


def test_a_thousand_messages_are_turned_without_memory_that_grows_with_them():
    bodies = [str(number) for number in range(1_000)]
    _, newest = spool(bodies)
    tracemalloc.start()
    try:
        first = oldest_first(newest)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert [message.body for message in walk(first, 1_000)] == bodies, (
        "1,000 messages, and not all came out in their order"
    )
    assert peak < 3_000, f"{peak:,} bytes were taken in between: where are 1,000 things kept?"
