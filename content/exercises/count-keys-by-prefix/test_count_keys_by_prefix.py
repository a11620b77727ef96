import sys

import pytest
from starter import KeyCounts

KEYS = ["invoices/2025/1.pdf", "invoices/2026/1.pdf", "invoices/2026/2.pdf", "index.html", "logs/web"]


class Key(str):
    """A key whose comparisons are functions in Python, so that their calls can be counted."""

    __slots__ = ()

    def startswith(self, *args):
        return super().startswith(*args)

    def __getitem__(self, index):
        return super().__getitem__(index)

    def __hash__(self):
        return super().__hash__()

    def __eq__(self, other):
        return super().__eq__(other)

    def __lt__(self, other):
        return super().__lt__(other)


def counting_calls(work):
    """What `work` returns, and how many functions and methods were called on the way."""
    calls = 0

    def note(frame, event, argument):
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        result = work()
    finally:
        sys.setprofile(before)
    return result, calls


def holding(*keys):
    counts = KeyCounts()
    for key in keys:
        counts.add(key)
    return counts


@pytest.mark.parametrize(
    ("prefix", "expected"),
    [
        ("invoices/2026/", 2),
        ("invoices/20", 3),
        ("in", 4),
        ("", 5),
        ("index.html", 1),
        ("index.html/", 0),
        ("backups/", 0),
    ],
)
def test_a_prefix_counts_the_keys_that_begin_with_it(prefix, expected):
    assert holding(*KEYS).count(prefix) == expected


def test_only_what_was_added_is_a_key():
    counts = holding("logs/web", "logs/web/2026")
    found = [key for key in ("logs", "logs/", "logs/web", "logs/web/2", "logs/web/2026") if key in counts]
    assert found == ["logs/web", "logs/web/2026"]


def test_a_key_may_begin_another_that_came_first():
    counts = holding("logs/web/2026", "logs/web")
    assert counts.count("logs/web") == 2
    counts.remove("logs/web")
    assert [counts.count("logs/web"), "logs/web" in counts, "logs/web/2026" in counts] == [1, False, True]


def test_an_event_that_comes_twice_counts_once():
    counts = holding("logs/web", "logs/web", "logs/api")
    assert counts.count("logs/") == 2, "logs/web was added twice and is one object"
    counts.remove("logs/web")
    counts.remove("logs/web")
    assert counts.count("logs/") == 1, "logs/web was removed twice, logs/api is left"


def test_removing_what_was_never_there_changes_nothing():
    counts = holding("logs/web")
    counts.remove("logs/")
    counts.remove("logs/web/2026")
    counts.remove("backups")
    assert [counts.count(""), counts.count("logs/"), counts.count("logs/web/")] == [1, 1, 0]


def test_a_removed_key_can_come_back():
    counts = holding("logs/web", "logs/api")
    counts.remove("logs/web")
    counts.add("logs/web")
    assert [counts.count("logs/"), counts.count("logs/w"), "logs/web" in counts] == [2, 1, True]


def test_counting_does_not_look_at_every_key():
    counts = holding(*(Key(f"logs/{number}") for number in range(1_000)))
    found, calls = counting_calls(lambda: counts.count("logs/"))
    assert found == 1_000
    assert calls < 300, f"to count among 1,000 keys, functions and methods were called {calls} times"
