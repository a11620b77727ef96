import traceback
from itertools import islice

import pytest
from starter import fewest_packs


class Size(int):
    """A size that counts how often anyone calculates with it, and ends the test when it was far too often or too deep."""

    used = 0
    limit = 0
    depth = 0

    @classmethod
    def watch(cls, limit):
        cls.used, cls.limit = 0, limit
        cls.depth = sum(1 for _ in traceback.walk_stack(None)) + 100

    @classmethod
    def count(cls):
        cls.used += 1
        if cls.used > cls.limit:
            raise AssertionError(
                f"more than {cls.limit} sums: the same remainders are filled again and again"
            )
        if cls.used % 25 == 0 and sum(1 for _ in islice(traceback.walk_stack(None), cls.depth)) == cls.depth:
            raise AssertionError("a recursion is 100 calls deep and goes on: large orders exhaust the stack")

    def __add__(self, other):
        Size.count()
        return Size(int(self) + int(other))

    def __sub__(self, other):
        Size.count()
        return Size(int(self) - int(other))

    def __rsub__(self, other):
        Size.count()
        return Size(int(other) - int(self))

    def __mul__(self, other):
        Size.count()
        return int(self) * other

    def __floordiv__(self, other):
        Size.count()
        return int(self) // int(other)

    def __rfloordiv__(self, other):
        Size.count()
        return int(other) // int(self)

    __radd__, __rmul__ = __add__, __mul__


@pytest.mark.parametrize(
    ("units", "sizes", "expected"),
    [(12, [10, 6, 1], [6, 6]), (30, [1, 10, 25], [10, 10, 10]), (27, [10, 25, 1], [25, 1, 1])],
)
def test_the_packs_are_as_few_as_possible(units, sizes, expected):
    assert fewest_packs(units, sizes) == expected


@pytest.mark.parametrize(
    ("units", "sizes", "expected"),
    [(12, [9, 6], [6, 6]), (26, [5, 8], [8, 8, 5, 5])],
)
def test_the_largest_pack_is_left_when_the_rest_cannot_be_filled(units, sizes, expected):
    assert fewest_packs(units, sizes) == expected


def test_any_number_of_packs_of_one_size():
    assert fewest_packs(9, [2, 3]) == [3, 3, 3]


@pytest.mark.parametrize(("units", "sizes", "expected"), [(7, [5, 3], None), (2, [5, 3], None)])
def test_none_when_no_packs_hold_exactly_the_units(units, sizes, expected):
    assert fewest_packs(units, sizes) == expected


def test_no_units_need_no_packs():
    assert fewest_packs(0, [5, 3]) == [], "nothing to pack is possible: an empty list, not None"


def test_any_of_several_shortest_answers():
    packs = fewest_packs(12, [10, 1, 9, 6, 3])
    assert packs in ([9, 3], [6, 6]), f"two packs are enough, and this is {packs}"


def test_a_pallet_of_5000_units():
    Size.watch(limit=5000 * 2 * 10)
    assert fewest_packs(5000, [Size(8), Size(40)]) == [40] * 125


def test_100_units_take_a_few_sums_for_each_size_and_total():
    Size.watch(limit=100 * 6 * 10)
    assert fewest_packs(100, [Size(size) for size in (3, 4, 9, 16, 19, 23)]) == [23, 23, 19, 19, 16]
