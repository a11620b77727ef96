import pytest
from starter import hours_until_better


class Rate(int):
    """A rate that counts how often it is compared or subtracted, and puts an end to it at `limit`."""

    compared = 0
    limit = 0

    def _count(self):
        Rate.compared += 1
        assert Rate.compared <= Rate.limit, (
            f"rates were compared or subtracted more than {Rate.limit:,} times: how many hours does each rate look at?"
        )

    def __sub__(self, other):
        self._count()
        return int(self) - int(other)

    def __lt__(self, other):
        self._count()
        return int(self) < int(other)

    def __le__(self, other):
        self._count()
        return int(self) <= int(other)

    def __gt__(self, other):
        self._count()
        return int(self) > int(other)

    def __ge__(self, other):
        self._count()
        return int(self) >= int(other)


@pytest.mark.parametrize(
    ("rates", "expected"),
    [
        ([10840, 10910], [1, None]),
        ([10840, 10790, 10810, 10880], [3, 1, 1, None]),
        ([10840, 10880, 10790, 10810, 10800, 10850, 10900], [1, 5, 1, 2, 1, 1, None]),
        ([], []),
    ],
)
def test_each_hour_gets_the_wait_for_the_first_higher_rate(rates, expected):
    assert hours_until_better(rates) == expected


def test_where_no_better_rate_came_there_is_no_number():
    assert hours_until_better([10900, 10880, 10790]) == [None, None, None]


def test_an_equal_rate_is_no_better_one():
    assert hours_until_better([10840, 10840, 10840, 10841]) == [3, 2, 1, None]


def test_hours_with_the_same_rate_have_waits_of_their_own():
    assert hours_until_better([10800, 10850, 10800, 10790, 10850, 10900]) == [1, 4, 2, 1, 1, None]


@pytest.mark.parametrize("course", ["falling", "rising", "falling, then one peak"])
def test_two_thousand_hours_need_no_millions_of_comparisons(course):
    numbers = {
        "falling": range(12_000, 10_000, -1),
        "rising": range(10_000, 12_000),
        "falling, then one peak": [*range(12_000, 10_001, -1), 13_000],
    }[course]
    expected = {
        "falling": [None] * 2000,
        "rising": [1] * 1999 + [None],
        "falling, then one peak": [*range(1999, 0, -1), None],
    }[course]
    Rate.compared, Rate.limit = 0, 40 * 2000
    assert hours_until_better([Rate(number) for number in numbers]) == expected
