import random

import pytest
from starter import downtime


class Second(int):
    """A point in time that counts how often anyone compares it."""

    compared = 0

    def __lt__(self, other):
        Second.compared += 1
        return int(self) < int(other)

    def __le__(self, other):
        Second.compared += 1
        return int(self) <= int(other)

    def __gt__(self, other):
        Second.compared += 1
        return int(self) > int(other)

    def __ge__(self, other):
        Second.compared += 1
        return int(self) >= int(other)

    def __eq__(self, other):
        Second.compared += 1
        return int(self) == int(other)

    __hash__ = int.__hash__


@pytest.mark.parametrize(
    ("outages", "expected"),
    [
        ([(10, 30), (20, 50)], [(10, 50)]),
        ([(10, 30), (20, 50), (25, 40)], [(10, 50)]),
        ([(10, 30), (20, 50), (45, 60), (70, 80)], [(10, 60), (70, 80)]),
        ([(10, 30), (10, 30), (40, 50)], [(10, 30), (40, 50)]),
    ],
)
def test_outages_that_overlap_become_one_downtime(outages, expected):
    assert downtime(outages) == expected


@pytest.mark.parametrize(
    ("outages", "expected"),
    [([(10, 20), (20, 30)], [(10, 30)]), ([(10, 20), (20, 30), (31, 40)], [(10, 30), (31, 40)])],
)
def test_one_outage_begins_in_the_second_in_which_another_ends(outages, expected):
    assert downtime(outages) == expected


@pytest.mark.parametrize(
    ("outages", "expected"),
    [
        ([(0, 100), (10, 20)], [(0, 100)]),
        ([(0, 100), (10, 20), (50, 60)], [(0, 100)]),
        ([(0, 100), (10, 20), (90, 110), (105, 108)], [(0, 110)]),
    ],
)
def test_a_short_outage_within_a_long_one_ends_nothing(outages, expected):
    assert downtime(outages) == expected


@pytest.mark.parametrize(
    ("outages", "expected"),
    [
        ([(40, 50), (10, 20)], [(10, 20), (40, 50)]),
        ([(10, 20), (30, 40), (15, 35)], [(10, 40)]),
        ([(30, 40), (50, 60), (35, 55), (10, 20)], [(10, 20), (30, 60)]),
    ],
)
def test_the_outages_come_in_any_order(outages, expected):
    assert downtime(outages) == expected


def test_the_given_outages_stay_as_they_were():
    outages = [(40, 50), (10, 20), (15, 30)]
    assert downtime(outages) == [(10, 30), (40, 50)]
    assert outages == [(40, 50), (10, 20), (15, 30)], (
        "the caller still needs the order in which they were reported"
    )


def test_no_outage_and_outages_from_a_generator():
    assert downtime([]) == []
    assert downtime((start, start + 5) for start in (20, 10, 12)) == [(10, 17), (20, 25)]


def test_200_outages_are_not_all_compared_with_each_other():
    seconds = [(Second(number * 10), Second(number * 10 + 4)) for number in range(200)]
    random.Random(1).shuffle(seconds)
    Second.compared = 0
    found = downtime(seconds)
    assert Second.compared < 15_000, f"200 outages, and their times were compared {Second.compared} times"
    assert len(found) == 200
