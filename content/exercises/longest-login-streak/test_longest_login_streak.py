import pytest
from starter import longest_streak


class Day(int):
    """A day that counts calculations and comparisons, and ends a search that needs too many."""

    used, allowed = 0, 60_000


def counted(name):
    plain = getattr(int, name)

    def method(self, *other):
        Day.used += 1
        assert Day.used <= Day.allowed, (
            f"1500 logins, and days were already used {Day.allowed} times:"
            " is the same streak walked through again and again?"
        )
        return plain(self, *other)

    return method


for name in ("hash", "eq", "ne", "lt", "le", "gt", "ge", "add", "radd", "sub", "rsub"):
    setattr(Day, f"__{name}__", counted(f"__{name}__"))


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([20_001, 20_005, 20_002, 20_003], 3),
        ([20_009, 20_004, 20_008, 20_010, 20_003, 20_007], 4),
        ([20_002, 20_001, 20_009, 20_000, 20_005], 3),
        ([-1, 1, 0, -2], 4),
    ],
)
def test_days_in_any_order_make_streaks(days, expected):
    assert longest_streak(days) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [([20_001, 20_001, 20_001], 1), ([20_003, 20_001, 20_002, 20_002, 20_003, 20_001], 3)],
)
def test_several_logins_on_one_day_count_once_and_break_nothing(days, expected):
    assert longest_streak(days) == expected


@pytest.mark.parametrize(
    ("days", "expected"), [([20_001, 20_003, 20_004, 20_005], 3), ([20_001, 20_002], 2), ([20_001], 1)]
)
def test_the_streak_that_ends_with_the_last_day_counts(days, expected):
    assert longest_streak(days) == expected


def test_no_login_is_a_streak_of_zero():
    assert longest_streak([]) == 0


def test_logins_may_come_as_a_stream():
    assert longest_streak(day for day in [20_003, 20_001, 20_002]) == 3, "a generator can be read once"


def test_a_long_streak_is_not_walked_through_from_each_of_its_days():
    days = [Day(20_000 + number * 7 % 1500) for number in range(1500)]
    Day.used = 0
    assert longest_streak(days) == 1500


def test_a_streak_is_not_walked_through_again_for_each_login_on_its_first_day():
    days = [Day(20_000) for _ in range(750)] + [Day(20_001 + number) for number in range(750)]
    Day.used = 0
    assert longest_streak(days) == 751
