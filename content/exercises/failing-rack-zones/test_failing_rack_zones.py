import pytest
from starter import failing_zones


@pytest.mark.parametrize(
    ("hall", "expected"),
    [
        (["x"], [1]),
        (["xx.x", ".x.x", "...x"], [3, 3]),
        (["xx", "xx"], [4]),
        (["x.x", "x.x", "xxx"], [7]),
        (["x.xxx", "..x.x", "x.xxx"], [8, 1, 1]),
    ],
)
def test_racks_that_stand_side_by_side_are_one_zone(hall, expected):
    assert failing_zones(hall) == expected


@pytest.mark.parametrize(
    ("hall", "expected"),
    [(["x.", ".x"], [1, 1]), (["x.x", ".x.", "x.x"], [1, 1, 1, 1, 1])],
)
def test_racks_that_touch_at_a_corner_are_two_zones(hall, expected):
    assert failing_zones(hall) == expected


@pytest.mark.parametrize(
    ("hall", "expected"),
    [(["x.x"], [1, 1]), (["xx", "..", "xx"], [2, 2])],
)
def test_the_last_rack_is_no_neighbour_of_the_first(hall, expected):
    assert failing_zones(hall) == expected


@pytest.mark.parametrize(
    ("hall", "expected"),
    [(["xxxx", "x"], [5]), (["x", "x..x", "", "x"], [2, 1, 1])],
)
def test_rows_may_differ_in_length(hall, expected):
    assert failing_zones(hall) == expected


def test_a_healthy_hall_has_no_zones():
    found = [failing_zones(hall) for hall in ([], ["..", ".."], [".", "x"])]
    assert found == [[], [], [1]], "no racks, only healthy ones, and one that fails"


def test_a_zone_of_thousands_of_racks_is_no_problem():
    hall = []
    for turn in range(40):  # one long corridor that turns at the end of each row
        hall += ["x" * 100, f"{'x':>100}" if turn % 2 == 0 else "x"]
    assert failing_zones(hall) == [4040]
