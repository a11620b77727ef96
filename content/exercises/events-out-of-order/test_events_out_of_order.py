import pytest
from starter import pairs_out_of_order


class Moment(int):
    """A time that counts how often it is compared."""

    compared = 0

    def count(self):
        Moment.compared += 1
        assert Moment.compared <= 20_000, "500 events, and times were compared more than 20,000 times"

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


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        ([], 0),
        ([7], 0),
        ([1, 2, 3, 4], 0),
        ([2, 1], 1),
        ([2, 4, 1, 3], 3),
        ([1, 3, 2, 5, 4], 2),
    ],
)
def test_each_pair_in_the_wrong_order_counts_once(times, expected):
    assert pairs_out_of_order(times) == expected


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        ([9, 1, 2, 3, 4], 4),
        ([2, 3, 4, 5, 1], 4),
        ([4, 5, 6, 1, 2, 3], 9),
        ([6, 5, 4, 3, 2, 1], 15),
    ],
)
def test_pairs_count_however_far_apart_they_arrive(times, expected):
    assert pairs_out_of_order(times) == expected


@pytest.mark.parametrize(
    ("times", "expected"), [([5, 5], 0), ([5, 5, 5, 5], 0), ([5, 7, 5, 7], 1), ([2, 2, 1, 1], 4)]
)
def test_equal_times_are_in_order(times, expected):
    assert pairs_out_of_order(times) == expected


def test_the_list_is_as_it_was_afterwards():
    times = [4, 2, 3, 1]
    assert pairs_out_of_order(times) == 5
    assert times == [4, 2, 3, 1], "the list belongs to the caller"


def test_not_every_pair_is_compared():
    times = [Moment(number) for number in (*range(0, 500, 2), *range(1, 500, 2))]
    Moment.compared = 0
    assert pairs_out_of_order(times) == 31_125, "250 even times, then 250 odd ones"
