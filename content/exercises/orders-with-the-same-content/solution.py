"""Find the orders that can be picked in one walk through the warehouse."""

from collections.abc import Iterable, Sequence


def same_content(orders: Iterable[tuple[str, Sequence[str]]]) -> list[list[str]]:
    """Group the numbers of orders that hold the same articles, each as often.

    Groups stand in the order of their first member, members in the order in which they came.
    """
    groups: dict[tuple[str, ...], list[str]] = {}
    for number, skus in orders:
        groups.setdefault(tuple(sorted(skus)), []).append(number)
    return list(groups.values())
