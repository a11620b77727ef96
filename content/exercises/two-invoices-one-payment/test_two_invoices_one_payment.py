import pytest
from starter import find_two_invoices


class Amount(int):
    """An amount that counts calculations and comparisons, and ends a search that needs too many."""

    used, allowed = 0, 40_000


def counted(name):
    plain = getattr(int, name)

    def method(self, *other):
        Amount.used += 1
        assert Amount.used <= Amount.allowed, (
            f"1000 invoices, and the amounts were already used {Amount.allowed} times: is every pair tried?"
        )
        return plain(self, *other)

    return method


for name in ("hash", "eq", "ne", "lt", "le", "gt", "ge", "add", "radd", "sub", "rsub"):
    setattr(Amount, f"__{name}__", counted(f"__{name}__"))


@pytest.mark.parametrize(
    ("amounts", "paid", "expected"),
    [
        ([4200, 1500, 990], 2490, (1, 2)),
        ([4200, 1500, 990], 5190, (0, 2)),
        ([700, 200, 150, 9900, 50], 750, (0, 4)),
    ],
)
def test_the_two_invoices_are_found_by_position_the_earlier_one_first(amounts, paid, expected):
    assert find_two_invoices(amounts, paid) == expected


@pytest.mark.parametrize(
    ("amounts", "paid", "expected"),
    [([1200, 500], 2400, None), ([100, 1200, 900, 1500], 2400, (2, 3))],
)
def test_one_invoice_is_not_paid_twice(amounts, paid, expected):
    assert find_two_invoices(amounts, paid) == expected


def test_two_invoices_may_have_the_same_amount():
    assert find_two_invoices([300, 250, 700, 250], 500) == (1, 3), "250 and 250 are two invoices"


@pytest.mark.parametrize(
    ("amounts", "paid", "expected"),
    [([900, -300, 100], 600, (0, 1)), ([0, 800, 450], 450, (0, 2)), ([500, 20, -500], 0, (0, 2))],
)
def test_credit_notes_and_zeros_are_amounts_as_any_other(amounts, paid, expected):
    assert find_two_invoices(amounts, paid) == expected


@pytest.mark.parametrize(("amounts", "paid"), [([], 100), ([100], 100), ([100, 250, 400], 800)])
def test_none_when_no_two_invoices_fit(amounts, paid):
    expected = None
    assert find_two_invoices(amounts, paid) == expected


def test_a_thousand_invoices_are_not_tried_pair_by_pair():
    amounts = [Amount(2 * number + 1) for number in range(999)] + [Amount(10_000)]
    Amount.used = 0
    assert find_two_invoices(amounts, 11_001) == (500, 999)
