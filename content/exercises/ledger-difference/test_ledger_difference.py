import pytest
from starter import explain_difference


class Cents(int):
    """An amount that counts what is done with it, and ends a computation that does too much."""

    steps = limit = 0

    def _count(self):
        Cents.steps += 1
        assert Cents.steps <= Cents.limit, (
            f"more than {Cents.limit} operations on amounts: do they grow faster than the ledger?"
        )

    def __add__(self, other):
        self._count()
        return Cents(int(self) + int(other))

    __radd__ = __add__

    def __sub__(self, other):
        self._count()
        return Cents(int(self) - int(other))

    def __rsub__(self, other):
        self._count()
        return Cents(int(other) - int(self))

    def __eq__(self, other):
        self._count()
        return int(self) == other

    def __hash__(self):
        self._count()
        return hash(int(self))


@pytest.mark.parametrize(
    ("entries", "difference", "expected"),
    [
        ([1900, 450, 2300, 1250, 800], 3550, (2, 4)),
        ([1900, 450, 2300], 450, (1, 2)),
        ([1900, 450, 2300], 2750, (1, 3)),
    ],
)
def test_the_stretch_adds_up_to_the_difference(entries, difference, expected):
    assert explain_difference(entries, difference) == expected


@pytest.mark.parametrize(
    ("entries", "difference", "expected"),
    [([1900, 450, 2300], 2350, (0, 2)), ([700], 700, (0, 1)), ([100, 200, 400], 700, (0, 3))],
)
def test_the_stretch_may_begin_with_the_first_entry(entries, difference, expected):
    assert explain_difference(entries, difference) == expected


@pytest.mark.parametrize(
    ("entries", "difference", "expected"),
    [
        ([1000, 500, -300, 200, 900], 400, (1, 4)),
        ([2000, -800, 300], -500, (1, 3)),
        ([600, -600, 900, -100], 800, (2, 4)),
    ],
)
def test_refunds_are_part_of_a_stretch(entries, difference, expected):
    assert explain_difference(entries, difference) == expected


@pytest.mark.parametrize(
    ("entries", "difference", "expected"),
    [
        ([500, 300, -300, 200, 700], 700, (4, 5)),
        ([400, 100, -100, 300, 300], 600, (3, 5)),
        ([100, 100, 250, 100, 100], 200, (0, 2)),
    ],
)
def test_of_several_stretches_the_shortest_and_of_these_the_first(entries, difference, expected):
    assert explain_difference(entries, difference) == expected


@pytest.mark.parametrize(
    ("entries", "expected"),
    [([500, 300, -300, 200], (1, 3)), ([500, 0, 200], (1, 2)), ([500, 200], None)],
)
def test_a_difference_of_zero_is_explained_by_entries_that_cancel(entries, expected):
    assert explain_difference(entries, 0) == expected


@pytest.mark.parametrize(("entries", "difference"), [([], 100), ([1900, 450], 1000), ([1900, 450], -450)])
def test_none_when_no_stretch_explains_it(entries, difference):
    assert explain_difference(entries, difference) is None


def test_the_work_grows_as_the_ledger_does():
    entries = [Cents(2 * number + 2) for number in range(1000)]
    Cents.steps, Cents.limit = 0, 20_000
    assert explain_difference(entries, 7) is None, "all amounts are even, so no stretch adds up to 7"
