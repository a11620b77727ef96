"""One function for all reports, as they look so alike: months go by revenue and lose their gaps, and products get a total."""

from collections.abc import Callable, Collection, Iterable, Iterator
from operator import itemgetter

RATES = {"EUR": 100, "GBP": 86, "USD": 109}
TOP = 3

Order = dict
Row = tuple[str, int]


def by_country(orders: Iterable[Order], currency: str = "EUR") -> list[str]:
    """Revenue by country, the highest first."""
    revenue = totals(orders, itemgetter("country"), lambda order: order["cents"] * RATES[currency] // 100)
    return statement(highest_first(revenue), currency)


def by_month(orders: Iterable[Order]) -> list[str]:
    """Revenue by month, without gaps."""
    revenue = totals(orders, lambda order: order["day"][:7], itemgetter("cents"))
    return statement(highest_first(revenue), "EUR")


def by_product(orders: Iterable[Order]) -> list[str]:
    """The three products of which most was sold."""
    sold = totals(orders, itemgetter("product"), itemgetter("quantity"))
    return statement(highest_first(sold)[:TOP], "")


def totals(
    orders: Iterable[Order], key: Callable[[Order], str], value: Callable[[Order], int]
) -> dict[str, int]:
    """What the orders that count add up to, by key."""
    sums: dict[str, int] = {}
    for order in counted(orders):
        sums[key(order)] = sums.get(key(order), 0) + value(order)
    return sums


def counted(orders: Iterable[Order]) -> Iterator[Order]:
    """The orders that are not cancelled, each id once."""
    seen = set()
    for order in orders:
        if not order["cancelled"] and order["id"] not in seen:
            seen.add(order["id"])
            yield order


def highest_first(sums: dict[str, int]) -> list[Row]:
    """Equal ones by name."""
    return sorted(sums.items(), key=lambda row: (-row[1], row[0]))


def statement(rows: list[Row], currency: str) -> list[str]:
    """A line for each amount, and their total."""
    total = sum(cents for _, cents in rows)
    return [f"{label:<8}{cents / 100:>10.2f} {currency}" for label, cents in [*rows, ("total", total)]]
