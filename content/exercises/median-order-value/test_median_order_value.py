import pytest
from starter import MedianValue


class Cents(int):
    """An amount that counts how often it is compared."""

    compared = 0

    def count(self):
        Cents.compared += 1
        assert Cents.compared <= 50_000, "600 orders, and amounts were compared more than 50,000 times"

    def __neg__(self):
        return Cents(super().__neg__())

    def __eq__(self, other):
        self.count()
        return super().__eq__(other)

    def __lt__(self, other):
        self.count()
        return super().__lt__(other)

    def __gt__(self, other):
        self.count()
        return super().__gt__(other)

    def __le__(self, other):
        self.count()
        return super().__le__(other)

    def __ge__(self, other):
        self.count()
        return super().__ge__(other)

    __hash__ = int.__hash__


def medians(amounts):
    """The median after each amount."""
    values = MedianValue()
    found = []
    for cents in amounts:
        values.add(cents)
        found.append(values.median())
    return found


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [
        ([4200, 900, 1500], [4200, 2550, 1500]),
        ([100, 200, 300, 400, 500], [100, 150, 200, 250, 300]),
        ([500, 400, 300, 200, 100], [500, 450, 400, 350, 300]),
        ([100, 900, 500, 500, 200, 800], [100, 500, 500, 500, 500, 500]),
    ],
)
def test_the_median_is_known_after_each_order(amounts, expected):
    assert medians(amounts) == expected


def test_half_a_cent_is_kept():
    assert medians([1500, 1601]) == [1500, 1550.5]
    assert medians([-200, -301]) == [-200, -250.5]


def test_refunds_are_negative_amounts():
    assert medians([-300, 1200, -500, -700]) == [-300, 450, -300, -400]


def test_no_order_is_not_the_same_as_a_median_of_zero():
    values = MedianValue()
    before = values.median()
    values.add(0)
    assert [before, values.median()] == [None, 0]


def test_asking_changes_nothing():
    values = MedianValue()
    for cents in (4200, 900, 1500, 700):
        values.add(cents)
    values.median()
    assert values.median() == 1200, "asked for the second time"
    values.add(100)
    assert values.median() == 900


def test_the_amounts_are_not_sorted_again_for_each_question():
    amounts = [Cents(number * 7919 % 1009) for number in range(600)]
    Cents.compared = 0
    assert medians(amounts)[-1] == 505.5
