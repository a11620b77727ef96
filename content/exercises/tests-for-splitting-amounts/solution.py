"""Tests of `subject.split`: what holds for every split, and by examples who gets the odd cent."""

from random import Random

import pytest
from subject import split


def some_splits(count=60):
    """Amounts from a few cents to more than a float can hold, the same ones on every run."""
    rng = Random(7)
    for _ in range(count):
        cents = rng.randrange(rng.choice([20, 100_000, 10**18]))
        weights = [rng.choice([0, 1, 1, 2, 3, 70]) for _ in range(rng.randrange(1, 6))]
        yield cents, [*weights, rng.randrange(1, 10)]


def test_the_shares_are_the_amount_to_the_cent():
    for cents, weights in some_splits():
        assert sum(split(cents, weights)) == cents, (cents, weights)


def test_every_share_is_within_a_cent_of_the_exact_one():
    for cents, weights in some_splits():
        shares, total = split(cents, weights), sum(weights)
        assert len(shares) == len(weights)
        for share, weight in zip(shares, weights, strict=True):
            assert abs(share * total - cents * weight) < total, (cents, weights)


def test_a_refund_is_the_payment_with_the_sign_turned_round():
    for cents, weights in some_splits():
        assert split(-cents, weights) == [-share for share in split(cents, weights)], (cents, weights)


@pytest.mark.parametrize(
    ("cents", "weights", "expected"),
    [
        (100, [1, 1, 1], [34, 33, 33]),
        (200, [1, 1, 1], [67, 67, 66]),
        (-200, [1, 1, 1], [-67, -67, -66]),
        (10, [3, 1, 3], [4, 2, 4]),  # exact: 4.29, 1.43, 4.29
        (10, [2, 5, 6, 1], [1, 4, 4, 1]),  # exact: 1.43, 3.57, 4.29, 0.71
        (100, [0, 1, 0, 2], [0, 33, 0, 67]),
        (0, [1, 2], [0, 0]),
    ],
)
def test_who_loses_most_gets_the_odd_cent_and_of_equals_the_first(cents, weights, expected):
    assert split(cents, weights) == expected


@pytest.mark.parametrize("weights", [[], [0], [0, 0], [2, -1], [-1, -1]])
def test_weights_that_share_nothing_out_are_refused(weights):
    with pytest.raises(ValueError):  # noqa: PT011 - nobody promised a wording
        split(100, weights)
