"""Checks a thousand random splits, but only that nothing is lost: `[cents, 0, 0]` would do as well."""

from random import Random

from subject import split


def test_sum():
    rng = Random(1)
    for _ in range(1000):
        cents = rng.randrange(-10_000, 10_000)
        weights = [rng.randrange(1, 10) for _ in range(3)]
        assert sum(split(cents, weights)) == cents
