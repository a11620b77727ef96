import pytest
from starter import most_minutes


class Minutes(int):
    """A number that counts how often anyone adds to it, and ends the test when it was far too often."""

    added = 0
    limit = 0

    def __add__(self, other):
        Minutes.added += 1
        if Minutes.added > Minutes.limit:
            raise AssertionError(
                f"more than {Minutes.limit} additions: the same sums are made again and again"
            )
        return Minutes(int(self) + int(other))

    __radd__ = __add__


@pytest.mark.parametrize(
    ("nights", "expected"),
    [([120, 200, 90], 210), ([120, 300, 90], 300), ([30, 60], 60)],
)
def test_two_successive_nights_are_never_both_taken(nights, expected):
    assert most_minutes(nights) == expected


def test_two_nights_of_rest_can_be_better_than_one():
    assert most_minutes([180, 20, 30, 240]) == 420, "the first and the last night: 180 + 240"


@pytest.mark.parametrize(
    ("nights", "expected"),
    [([200, 240, 200], 400), ([60, 150, 180, 150, 20], 300)],
)
def test_the_longest_night_is_left_when_its_neighbours_bring_more(nights, expected):
    assert most_minutes(nights) == expected


def test_one_night_and_no_night_at_all():
    assert most_minutes([90]) == 90
    assert most_minutes([]) == 0


def test_nights_without_a_quiet_minute_count_as_any_other():
    assert most_minutes([0, 90, 0, 0, 60, 0]) == 150


def test_the_forecast_stays_as_it_was():
    nights = [120, 200, 90]
    assert most_minutes(nights) == 210
    assert nights == [120, 200, 90], "the caller still needs its forecast"


def test_28_nights_take_a_few_additions_each():
    Minutes.added, Minutes.limit = 0, 28 * 10
    nights = [Minutes(60 + 7 * number % 50) for number in range(28)]
    assert most_minutes(nights) == 1212
