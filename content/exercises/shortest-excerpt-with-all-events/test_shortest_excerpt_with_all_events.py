import pytest
from starter import shortest_excerpt


class Event(str):
    """An event that counts how often anyone hashes or compares it, and ends what needs too much of it."""

    __slots__ = ()
    used, allowed = 0, 80_000


def counted(name):
    plain = getattr(str, name)

    def method(self, *other):
        Event.used += 1
        assert Event.used <= Event.allowed, (
            f"1500 events, 60 of them required, and events were already hashed or compared {Event.allowed} times:"
            " is the window, or every count, looked through again for each event?"
        )
        return plain(self, *other)

    return method


for name in ("hash", "eq", "ne", "lt", "le", "gt", "ge"):
    setattr(Event, f"__{name}__", counted(f"__{name}__"))


@pytest.mark.parametrize(
    ("events", "required", "expected"),
    [
        (
            ["fail", "view", "reset", "fail", "view", "payout", "reset", "fail"],
            ["fail", "reset", "payout"],
            (5, 8),
        ),
        (["payout", "reset", "fail", "view", "fail"], ["fail", "reset", "payout"], (0, 3)),
        (["fail", "view", "view", "reset", "view", "fail"], ["reset", "fail"], (3, 6)),
        (["view", "payout", "view"], ["payout"], (1, 2)),
    ],
)
def test_the_shortest_of_all_complete_excerpts_is_found(events, required, expected):
    assert shortest_excerpt(events, required) == expected


@pytest.mark.parametrize(
    ("events", "required", "expected"),
    [
        (["fail", "reset", "view", "fail", "fail"], ["fail", "fail", "reset"], (0, 4)),
        (["fail", "payout", "view", "fail", "view", "fail", "fail"], ["fail", "fail"], (5, 7)),
    ],
)
def test_an_event_that_is_required_twice_has_to_be_in_it_twice(events, required, expected):
    assert shortest_excerpt(events, required) == expected


@pytest.mark.parametrize(
    ("events", "required", "expected"),
    [
        (["fail", "fail", "view", "fail", "reset"], ["fail", "reset"], (3, 5)),
        (["reset", "fail", "fail", "reset", "fail", "view", "payout"], ["fail", "reset", "payout"], (3, 7)),
    ],
)
def test_everything_that_is_not_needed_is_cut_off_at_the_start(events, required, expected):
    assert shortest_excerpt(events, required) == expected


def test_of_equally_short_excerpts_the_first_is_returned():
    assert shortest_excerpt(["fail", "reset", "view", "reset", "fail"], ["fail", "reset"]) == (0, 2)


@pytest.mark.parametrize(
    ("events", "required"),
    [
        (["fail", "view", "fail"], ["fail", "payout"]),
        (["fail", "reset", "view"], ["fail", "fail", "reset"]),
        ([], ["fail"]),
    ],
)
def test_none_when_the_log_does_not_hold_them_all(events, required):
    expected = None
    assert shortest_excerpt(events, required) == expected


def test_neither_the_window_nor_the_counts_are_looked_through_for_each_event():
    events = [Event(f"e{number % 59}") for number in range(1499)] + [Event("e59")]
    required = [Event(f"e{number}") for number in range(60)]
    Event.used = 0
    assert shortest_excerpt(events, required) == (1440, 1500)
