import pytest
from starter import smallest_quota


class Size(int):
    """The size of a tenant; counts how often it is added, subtracted or compared, and stops at `limit`."""

    used = 0
    limit = 0

    def _count(self):
        Size.used += 1
        assert Size.used <= Size.limit, (
            f"sizes were added or compared more than {Size.limit:,} times: how many quotas are tried?"
        )

    def __add__(self, other):
        self._count()
        return int(self) + int(other)

    __radd__ = __add__

    def __sub__(self, other):
        self._count()
        return int(self) - int(other)

    def __rsub__(self, other):
        self._count()
        return int(other) - int(self)

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
    ("rows", "nights", "expected"),
    [
        ([30, 20, 40, 10, 50], 3, 50),
        ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, 15),
        ([10, 10, 10, 10], 2, 20),
        ([7], 1, 7),
    ],
)
def test_the_smallest_quota_that_is_enough(rows, nights, expected):
    assert smallest_quota(rows, nights) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [([30, 20, 40], 90), ([5, 5], 10)],
)
def test_one_night_has_to_take_everything(rows, expected):
    assert smallest_quota(rows, 1) == expected


@pytest.mark.parametrize(
    ("rows", "nights", "expected"),
    [([30, 90, 20], 3, 90), ([30, 90, 20], 10, 90), ([2, 2, 2, 100], 2, 100)],
)
def test_the_largest_tenant_fits_into_one_night(rows, nights, expected):
    assert smallest_quota(rows, nights) == expected


@pytest.mark.parametrize(
    ("rows", "nights", "expected"),
    [([10, 10, 90, 90], 2, 110), ([60, 10, 60, 10, 60], 3, 70), ([20, 50, 20, 50, 20], 2, 90)],
)
def test_the_tenants_move_in_the_given_order(rows, nights, expected):
    assert smallest_quota(rows, nights) == expected


def test_a_quota_in_the_hundred_thousands_is_not_searched_one_by_one():
    sizes = [90_001, 15_500, 77_003, 64_000, 81_250, 99_999, 12_345, 58_700, 70_070, 33_333, 88_888, 41_414]
    Size.used, Size.limit = 0, 5_000
    assert smallest_quota([Size(size) for size in sizes], 4) == 233_705
