import pytest
from starter import prior_lowest


class Price(int):
    """A price that counts how often it is compared, and puts an end to it at `limit`."""

    compared = 0
    limit = 0

    def _count(self):
        Price.compared += 1
        assert Price.compared <= Price.limit, (
            f"two prices were compared more than {Price.limit:,} times: is the whole window looked at every day?"
        )

    def __eq__(self, other):
        self._count()
        return int.__eq__(self, other)

    __hash__ = int.__hash__

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
    ("prices", "days", "expected"),
    [
        ([40, 35, 50, 45, 60, 30], 3, [None, 40, 35, 35, 35, 45]),
        ([50, 20, 30, 40, 50, 60], 2, [None, 50, 20, 20, 30, 40]),
        ([10, 20, 30, 40], 1, [None, 10, 20, 30]),
        ([], 30, []),
    ],
)
def test_each_day_gets_the_lowest_price_of_the_days_before_it(prices, days, expected):
    assert prior_lowest(prices, days) == expected


def test_the_day_itself_does_not_count():
    assert prior_lowest([50, 50, 10, 50, 50], 2) == [None, 50, 50, 10, 10]


def test_where_fewer_days_lie_before_it_these_are_all_that_count():
    assert prior_lowest([50, 40, 45, 30], 30) == [None, 50, 40, 40]


def test_a_low_price_is_forgotten_when_it_is_too_old():
    assert prior_lowest([10, 80, 70, 90, 95, 99], 2) == [None, 10, 10, 70, 70, 90]


def test_a_price_that_comes_twice_stays_until_its_last_day_is_too_old():
    assert prior_lowest([30, 20, 20, 90, 90, 90], 2) == [None, 30, 20, 20, 20, 90]


@pytest.mark.parametrize("course", ["rising", "falling", "up and down"])
def test_a_window_of_a_thousand_days_costs_no_thousand_comparisons_a_day(course):
    numbers = {
        "rising": range(3000),
        "falling": range(3000, 0, -1),
        "up and down": [day % 7 * 1000 + day for day in range(3000)],
    }[course]
    Price.compared, Price.limit = 0, 40 * 3000
    lowest = prior_lowest([Price(number) for number in numbers], 1000)
    assert (
        lowest[-3:]
        == {
            "rising": [1997, 1998, 1999],
            "falling": [4, 3, 2],
            "up and down": [2002, 2002, 2002],
        }[course]
    )
