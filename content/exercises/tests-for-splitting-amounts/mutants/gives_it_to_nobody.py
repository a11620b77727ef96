"""An empty list of weights is not refused: the amount is split into nothing."""

from collections.abc import Sequence


def split(cents: int, weights: Sequence[int]) -> list[int]:
    """A share for each weight, in the same order; together they are exactly `cents`, however large.

    Each share is the exact one, rounded down or up to a cent. Rounded up are those that would lose most by being rounded
    down; of those that would lose the same, the first. A refund, which is negative, is split as the payment was, with
    the sign turned round.
    """
    check(weights)
    if cents < 0:
        return [-share for share in split(-cents, weights)]
    total = sum(weights)
    shares = [cents * weight // total for weight in weights]
    lost = [cents * weight % total for weight in weights]
    for place in largest(lost, cents - sum(shares)):
        shares[place] += 1
    return shares


def largest(numbers: Sequence[int], count: int) -> list[int]:
    """Where the `count` largest numbers stand; of equal ones, the first."""
    return sorted(range(len(numbers)), key=lambda place: -numbers[place])[:count]


def check(weights: Sequence[int]) -> None:
    """Raise ValueError unless there is a weight above zero, and none below."""
    if any(weight < 0 for weight in weights):
        raise ValueError("a weight is negative")
    if weights and not any(weights):
        raise ValueError("there is nobody to give the money to")
