import pytest
from starter import charging_stops


class Reach(list):
    """A list that counts how often anyone reads from it, and ends the test when it was far too often."""

    read = 0

    def __getitem__(self, where):
        Reach.read += 1
        if Reach.read > 2000:
            raise AssertionError(
                "more than 2000 reads for 22 stations: the same rest of the way is planned again and again"
            )
        part = super().__getitem__(where)
        return Reach(part) if isinstance(where, slice) else part


@pytest.mark.parametrize(
    ("reach", "expected"),
    [
        ([9, 1, 1], [0]),
        ([4, 1, 1, 1, 1], [0]),
        ([3, 9, 1, 0], [0]),
        ([1, 1, 1, 1], [0, 1, 2]),
        ([1, 2, 1, 1], [0, 1]),
    ],
)
def test_the_van_charges_at_the_start_and_not_at_the_last_station(reach, expected):
    assert charging_stops(reach) == expected


@pytest.mark.parametrize(
    ("reach", "expected"),
    [
        ([2, 3, 1, 1, 4], [0, 1]),
        ([3, 4, 1, 1, 1, 1], [0, 1]),
        ([3, 1, 4, 1, 1, 3, 1, 1, 1], [0, 2, 5]),
    ],
)
def test_the_furthest_station_can_be_the_wrong_one(reach, expected):
    assert charging_stops(reach) == expected


@pytest.mark.parametrize(
    ("reach", "expected"),
    [([3, 3, 1, 2, 1, 1], [0, 3]), ([2, 4, 4, 1, 1, 1, 1], [0, 2])],
)
def test_where_a_station_leads_counts_and_not_how_long_its_reach_is(reach, expected):
    assert charging_stops(reach) == expected


@pytest.mark.parametrize(
    ("reach", "expected"), [([2, 3, 0, 0, 1], [0, 1]), ([3, 0, 2, 0, 1], [0, 2]), ([4, 0, 0, 0, 0], [0])]
)
def test_a_broken_charger_only_matters_to_those_who_stop_there(reach, expected):
    assert charging_stops(reach) == expected


@pytest.mark.parametrize(
    ("reach", "expected"),
    [([3, 2, 1, 0, 4], None), ([0, 5], None), ([1, 0, 0], None), ([1, 2, 1, 0, 3, 1], None)],
)
def test_none_when_there_is_no_way(reach, expected):
    assert charging_stops(reach) == expected


def test_a_route_of_one_station_needs_no_stop():
    assert charging_stops([3]) == [], "the van is there already: no stops, and that is a way"


def test_any_of_several_ways_with_the_fewest_stops():
    stops = charging_stops([3, 1, 3, 2, 1, 1])
    assert stops in ([0, 2], [0, 3]), f"two stops are enough, at 0 and at 2 or 3, and this is {stops}"


def test_22_stations_take_a_few_reads_each():
    Reach.read = 0
    assert charging_stops(Reach([3] * 22)) == [0, 3, 6, 9, 12, 15, 18]
