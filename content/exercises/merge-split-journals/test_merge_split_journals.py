import tracemalloc
from itertools import pairwise

import pytest
from starter import Change, merge_journals


class Watched(Change):
    """A change that counts how often its time or its `next` is read, and stops at `limit`."""

    read = 0
    limit = 0

    def __getattribute__(self, name):
        if name in ("at", "next"):
            Watched.read += 1
            assert Watched.read <= Watched.limit, (
                f"times and links were read more than {Watched.limit:,} times: how often is the chain walked through?"
            )
        return super().__getattribute__(name)


def journal(times, site, kind=Change):
    """A chain of changes, and the list of them; each is named by its site, its time and its number there."""
    changes = [kind(time, f"{site}{time}#{number}") for number, time in enumerate(times, start=1)]
    for change, following in pairwise(changes):
        change.next = following
    return (changes[0] if changes else None), changes


def walk(first, limit):
    """The changes of a chain, but not more than `limit`."""
    changes = []
    while first is not None:
        changes.append(first)
        assert len(changes) <= limit, f"after {limit} changes the chain still goes on: does it go round?"
        first = first.next
    return changes


def merged(primary, secondary):
    """The times of the merged journal."""
    first = merge_journals(journal(primary, "p")[0], journal(secondary, "s")[0])
    return [change.at for change in walk(first, len(primary) + len(secondary))]


@pytest.mark.parametrize(
    ("primary", "secondary", "expected"),
    [
        ([10, 30], [20, 40], [10, 20, 30, 40]),
        ([20, 40], [10, 30], [10, 20, 30, 40]),
        ([50], [10, 20, 60, 70], [10, 20, 50, 60, 70]),
        ([10, 20, 60, 70], [30, 40, 50], [10, 20, 30, 40, 50, 60, 70]),
    ],
)
def test_the_changes_of_both_sites_stand_by_time(primary, secondary, expected):
    assert merged(primary, secondary) == expected


@pytest.mark.parametrize(
    ("primary", "secondary", "expected"),
    [([10, 20], [], [10, 20]), ([], [10], [10]), ([], [], []), ([10, 20], [30, 40], [10, 20, 30, 40])],
)
def test_a_site_may_have_changed_nothing_or_nothing_any_more(primary, secondary, expected):
    assert merged(primary, secondary) == expected


def test_at_the_same_moment_the_primary_site_comes_first_and_each_keeps_its_order():
    primary, _ = journal([10, 20, 20, 30], "p")
    secondary, _ = journal([10, 20, 20, 20], "s")
    assert [change.what for change in walk(merge_journals(primary, secondary), 8)] == [
        *("p10#1", "s10#1"),
        *("p20#2", "p20#3", "s20#2", "s20#3", "s20#4"),
        "p30#4",
    ]


def test_the_changes_are_the_same_objects_and_not_copies():
    primary, ours = journal([10, 30], "p")
    secondary, theirs = journal([20, 40], "s")
    strangers = [
        change for change in walk(merge_journals(primary, secondary), 4) if change not in ours + theirs
    ]
    assert strangers == [], "others refer to these changes"


def test_six_hundred_changes_are_not_walked_through_six_hundred_times():
    Watched.read, Watched.limit = 0, 20_000
    primary, _ = journal(range(0, 600, 2), "p", Watched)
    secondary, _ = journal(range(1, 600, 2), "s", Watched)
    assert [change.at for change in walk(merge_journals(primary, secondary), 600)] == list(range(600))


def test_a_thousand_changes_are_merged_without_memory_that_grows_with_them():
    primary, _ = journal(range(0, 1_000, 2), "p")
    secondary, _ = journal(range(1, 1_000, 2), "s")
    tracemalloc.start()
    try:
        first = merge_journals(primary, secondary)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert [change.at for change in walk(first, 1_000)] == list(range(1_000)), (
        "not all came out in their order"
    )
    assert peak < 3_000, f"{peak:,} bytes were taken in between: where are 1,000 things kept?"
