import pytest
from starter import settlements


def counted(name):
    """One of int's operations, for `Cents`."""
    operation = getattr(int, name)

    def use(self, other):
        Cents.used += 1
        assert Cents.used <= 20_000, "24 open invoices, and the search has used amounts 20,000 times"
        result = operation(self, other)
        return Cents(result) if type(result) is int else result

    return use


class Cents(int):
    """An amount that counts how often anyone adds, subtracts or compares it, and ends a hopeless search."""

    used = 0
    __add__, __radd__, __sub__, __rsub__ = map(counted, ("__add__", "__radd__", "__sub__", "__rsub__"))
    __lt__, __le__, __gt__, __ge__, __eq__ = map(counted, ("__lt__", "__le__", "__gt__", "__ge__", "__eq__"))
    __hash__ = int.__hash__


@pytest.mark.parametrize(
    ("open_cents", "transfer", "expected"),
    [
        ([4900], 4900, [[4900]]),
        ([9900, 2500, 4900, 7400], 9900, [[2500, 7400], [9900]]),
        ([100, 200, 300, 400], 500, [[100, 400], [200, 300]]),
        ([100, 200, 300, 400], 600, [[100, 200, 300], [200, 400]]),
    ],
)
def test_every_combination_that_adds_up_is_found(open_cents, transfer, expected):
    assert sorted(settlements(open_cents, transfer)) == expected


@pytest.mark.parametrize(
    ("open_cents", "transfer", "expected"),
    [
        ([4900, 4900, 4900], 9800, [[4900, 4900]]),
        ([4900, 2500, 4900, 2400], 9800, [[2400, 2500, 4900], [4900, 4900]]),
    ],
)
def test_invoices_of_the_same_amount_give_each_combination_once(open_cents, transfer, expected):
    assert sorted(settlements(open_cents, transfer)) == expected


def test_an_invoice_is_paid_once():
    found = [settlements([2500, 7300], transfer) for transfer in (5000, 9800)]
    assert found == [[], [[2500, 7300]]], "50.00 would be the first invoice twice; 98.00 is both, once each"


def test_a_transfer_that_fits_nothing_has_no_combination():
    found = [settlements([4900, 7400], transfer) for transfer in (4899, 7400, 12301)]
    assert found == [[], [[7400]], []], "a cent too little, the second invoice, and a cent too much"


@pytest.mark.parametrize(
    ("open_cents", "transfer", "expected"),
    [
        ([4900] * 24, 12 * 4900, [[4900] * 12]),
        ([5000 + 37 * month for month in range(24)], 10037, [[5000, 5037]]),
    ],
)
def test_what_cannot_succeed_or_was_tried_before_is_not_searched(open_cents, transfer, expected):
    Cents.used = 0
    found = settlements([Cents(cents) for cents in open_cents], Cents(transfer))
    assert sorted([int(cents) for cents in combination] for combination in found) == expected
