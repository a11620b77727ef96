import pytest
from starter import UsageReport

CALLS = [
    [3, 0, 1, 4],
    [5, 6, 3, 2],
    [1, 2, 0, 1],
]


class Calls(int):
    """A number of calls that counts additions and subtractions."""

    steps = 0

    def __add__(self, other):
        Calls.steps += 1
        return Calls(int(self) + int(other))

    __radd__ = __add__

    def __sub__(self, other):
        Calls.steps += 1
        return Calls(int(self) - int(other))

    def __rsub__(self, other):
        Calls.steps += 1
        return Calls(int(other) - int(self))


@pytest.mark.parametrize(
    ("days", "hours", "expected"),
    [((1, 3), (1, 3), 11), ((1, 2), (2, 4), 5), ((1, 3), (3, 4), 3), ((2, 3), (1, 2), 2)],
)
def test_a_block_in_the_middle(days, hours, expected):
    assert UsageReport(CALLS).total(*days, *hours) == expected, f"of the calls {CALLS}"


@pytest.mark.parametrize(
    ("days", "hours", "expected"),
    [((0, 3), (0, 4), 28), ((0, 2), (0, 3), 18), ((0, 1), (1, 4), 5), ((1, 3), (0, 1), 6)],
)
def test_a_block_that_begins_on_the_first_day_or_hour(days, hours, expected):
    assert UsageReport(CALLS).total(*days, *hours) == expected, f"of the calls {CALLS}"


@pytest.mark.parametrize(
    ("days", "hours"), [((1, 1), (0, 4)), ((0, 3), (2, 2)), ((0, 0), (0, 0)), ((3, 3), (4, 4))]
)
def test_no_days_or_no_hours_are_no_calls(days, hours):
    assert UsageReport(CALLS).total(*days, *hours) == 0, f"of the calls {CALLS}"


def test_the_report_stays_as_it_was_made():
    calls = [[3, 0], [5, 6]]
    report = UsageReport(calls)
    calls[0][0] = 1000
    calls.append([7, 7])
    assert report.total(0, 2, 0, 2) == 14, "the numbers changed after the report was made"


def test_a_query_costs_the_same_for_one_hour_and_for_the_whole_month():
    report = UsageReport([[Calls(day + hour) for hour in range(24)] for day in range(30)])
    Calls.steps = 0
    assert report.total(0, 30, 0, 24) == 18_720
    assert Calls.steps <= 8, f"the month took {Calls.steps} additions and subtractions"
    Calls.steps = 0
    assert report.total(3, 28, 9, 17) == 5_500
    assert Calls.steps <= 8, f"25 days from 9 to 17 took {Calls.steps} additions and subtractions"
