from collections.abc import Sequence

import pytest
from starter import cells_that_cost

TARIFF = [
    [390, 450, 590, 890],
    [450, 520, 690, 990],
    [590, 690, 890, 1290],
]


class Prices(Sequence):
    """A weight class that notes which of its cells somebody looked at."""

    def __init__(self, weight, size, looked_at):
        self.weight, self.size, self.looked_at = weight, size, looked_at

    def __len__(self):
        return self.size

    def __getitem__(self, zone):
        zones = range(self.size)[zone]
        if isinstance(zone, slice):
            return [self[each] for each in zones]
        self.looked_at.add((self.weight, zones))
        return 1000 * self.weight + 10 * zones


@pytest.mark.parametrize(
    ("cents", "expected"),
    [(520, [(1, 1)]), (390, [(0, 0)]), (1290, [(2, 3)]), (990, [(1, 3)])],
)
def test_the_only_cell_with_this_price(cents, expected):
    assert cells_that_cost(TARIFF, cents) == expected, f"in the tariff {TARIFF}"


@pytest.mark.parametrize(
    ("cents", "expected"),
    [
        (450, [(0, 1), (1, 0)]),
        (690, [(1, 2), (2, 1)]),
        (590, [(0, 2), (2, 0)]),
        (890, [(0, 3), (2, 2)]),
    ],
)
def test_every_cell_with_this_price_lightest_class_first(cents, expected):
    assert cells_that_cost(TARIFF, cents) == expected, f"in the tariff {TARIFF}"


@pytest.mark.parametrize("cents", [100, 500, 1000, 5000])
def test_nothing_when_no_cell_has_this_price(cents):
    assert cells_that_cost(TARIFF, cents) == [], f"in the tariff {TARIFF}"


@pytest.mark.parametrize(
    ("tariff", "cents", "expected"),
    [
        ([[390]], 390, [(0, 0)]),
        ([[390, 450, 590]], 450, [(0, 1)]),
        ([[390], [450], [590]], 590, [(2, 0)]),
    ],
)
def test_one_class_or_one_zone_is_a_tariff_too(tariff, cents, expected):
    assert cells_that_cost(tariff, cents) == expected


@pytest.mark.parametrize(
    ("cents", "expected"), [(30_005, []), (59_590, [(59, 59)]), (59_000, [(59, 0)]), (5, [])]
)
def test_no_more_cells_are_looked_at_than_there_are_classes_and_zones(cents, expected):
    looked_at = set()
    tariff = [Prices(weight, 60, looked_at) for weight in range(60)]
    assert cells_that_cost(tariff, cents) == expected, (
        "60 classes and 60 zones, with 1000 * class + 10 * zone cents"
    )
    assert len(looked_at) <= 120, f"60 classes and 60 zones, and {len(looked_at)} cells were looked at"
