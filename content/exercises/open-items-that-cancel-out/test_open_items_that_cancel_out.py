import pytest
from starter import clearing_proposals


class Amount(int):
    """An amount that counts calculations and comparisons, and ends a search that needs too many."""

    used, allowed = 0, 200_000


def counted(name):
    plain = getattr(int, name)

    def method(self, *other):
        Amount.used += 1
        assert Amount.used <= Amount.allowed, (
            f"150 items, and amounts were already used {Amount.allowed} times: is every combination of three tried?"
        )
        return plain(self, *other)

    return method


for name in ("hash", "eq", "ne", "lt", "le", "gt", "ge", "add", "radd", "sub", "rsub", "neg"):
    setattr(Amount, f"__{name}__", counted(f"__{name}__"))


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [
        ([10_000, -6_000, 250, -4_000], [(-6_000, -4_000, 10_000)]),
        ([300, -100, 500, -200, -800], [(-800, 300, 500), (-200, -100, 300)]),
        ([-5, 4, 1, 0, -4, -1, 5], [(-5, 0, 5), (-5, 1, 4), (-4, -1, 5), (-4, 0, 4), (-1, 0, 1)]),
    ],
)
def test_every_three_that_cancel_out_are_proposed_in_ascending_order(amounts, expected):
    assert clearing_proposals(amounts) == expected


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [
        ([500, -500, 0, -500, 500, 500], [(-500, 0, 500)]),
        ([-300, 100, 200, -300, 200, 100, 100], [(-300, 100, 200)]),
        ([0, 0, 0, 0, 0], [(0, 0, 0)]),
    ],
)
def test_equal_amounts_make_one_proposal_and_not_several(amounts, expected):
    assert clearing_proposals(amounts) == expected


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [
        ([-400, 200, 200], [(-400, 200, 200)]),
        ([-250, 500, -250, 90], [(-250, -250, 500)]),
        ([40, 0, 10, 0, 0], [(0, 0, 0)]),
    ],
)
def test_two_items_with_the_same_amount_may_both_be_used(amounts, expected):
    assert clearing_proposals(amounts) == expected


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [([-100, 200], []), ([0], []), ([0, 0, 7], []), ([-600, 300, 150, 450], [(-600, 150, 450)])],
)
def test_no_item_is_used_twice(amounts, expected):
    assert clearing_proposals(amounts) == expected


def test_the_given_list_stays_as_it_was():
    amounts = [300, -100, -200]
    assert clearing_proposals(amounts) == [(-200, -100, 300)]
    assert amounts == [300, -100, -200], "the account lists its items by date"


def test_not_every_combination_of_three_is_tried():
    amounts = [Amount(number * 37 % 151 * 4 - 301) for number in range(150)]
    Amount.used = 0
    assert clearing_proposals(amounts) == []
