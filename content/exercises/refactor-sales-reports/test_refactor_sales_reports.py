import ast
import importlib
from pathlib import Path

import pytest
import starter
from grading import exceeded


def fresh():
    """The module as in a process of its own."""
    return importlib.reload(starter)


def order(number, cents=1000, **more):
    basis = {"country": "DE", "day": "2026-11-03", "product": "lamp", "quantity": 1, "cancelled": False}
    return {"id": number, "cents": cents, **basis, **more}


ORDERS = [
    order(1, 4999, country="FR", day="2026-10-31", product="desk", quantity=2),
    order(2, 12000, country="DE", product="chair", quantity=5),
    order(3, 805, country="AT", product="shelf", quantity=2),
]


def test_countries_go_by_revenue_and_then_by_name():
    orders = [*ORDERS, order(4, 805, country="NL"), order(5, 805, country="BE"), order(6, 1, country="FR")]
    assert fresh().by_country(orders) == [
        "DE          120.00 EUR",
        "FR           50.00 EUR",
        "AT            8.05 EUR",
        "BE            8.05 EUR",
        "NL            8.05 EUR",
        "total       194.15 EUR",
    ]


@pytest.mark.parametrize(
    ("currency", "expected"),
    [
        ("USD", ["DE            1.05 USD", "AT            0.54 USD", "total         1.59 USD"]),
        ("GBP", ["DE            0.84 GBP", "AT            0.43 GBP", "total         1.27 GBP"]),
    ],
)
def test_each_order_is_converted_and_rounded_down(currency, expected):
    orders = [order(1, 33), order(2, 33), order(3, 33), order(4, 50, country="AT")]
    assert fresh().by_country(orders, currency) == expected


def test_months_go_by_date_and_have_no_gaps():
    orders = [
        order(1, 500, day="2027-02-01"),
        order(2, 100, day="2026-11-30"),
        order(3, 9900, day="2027-02-28"),
    ]
    assert fresh().by_month(orders) == [
        "2026-11       1.00 EUR",
        "2026-12       0.00 EUR",
        "2027-01       0.00 EUR",
        "2027-02     104.00 EUR",
        "total       105.00 EUR",
    ]


def test_products_go_by_number_and_are_three_at_most():
    orders = [*ORDERS, order(4, product="lamp"), order(5, product="lamp"), order(6, product="vase")]
    assert fresh().by_product(orders) == ["chair            5", "desk             2", "lamp             2"]


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        ("by_country", ["DE           30.00 EUR", "total        30.00 EUR"]),
        ("by_month", ["2026-11      30.00 EUR", "total        30.00 EUR"]),
        ("by_product", ["lamp             2"]),
    ],
)
def test_cancelled_orders_do_not_count_and_no_id_counts_twice(report, expected):
    orders = [order(1, cancelled=True), order(1), order(2, 2000), order(2, 7000), order(2, cancelled=True)]
    assert getattr(fresh(), report)(orders) == expected


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        ("by_country", ["total         0.00 EUR"]),
        ("by_month", ["total         0.00 EUR"]),
        ("by_product", []),
    ],
)
def test_without_orders_there_is_little_to_report(report, expected):
    assert getattr(fresh(), report)([]) == expected


@pytest.mark.parametrize("report", ["by_country", "by_month", "by_product"])
def test_orders_may_be_a_stream_that_can_be_read_once(report):
    expected = getattr(fresh(), report)(ORDERS)
    assert getattr(fresh(), report)(iter(ORDERS)) == expected


def test_no_function_has_more_than_ten_lines():
    assert exceeded(lines=10) == []


def test_no_complexity_is_above_four():
    assert exceeded(complexity=4) == []


def fields_exceeded():
    """Which of the fields that decide what counts stand in the program more than once."""
    tree = ast.parse(Path(starter.__file__).read_text("utf-8"))
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    return [f"'cancelled' stands {texts.count('cancelled')} times"] if texts.count("cancelled") > 1 else []


def test_which_orders_count_is_decided_in_one_place():
    assert fields_exceeded() == []


def failing():
    """Orders from a database that goes away."""
    yield ORDERS[0]
    raise ConnectionError


CALLS = {
    "by_country": lambda module, orders=ORDERS: module.by_country(orders),
    "by_country in USD": lambda module, orders=ORDERS: module.by_country(orders, "USD"),
    "by_month": lambda module, orders=ORDERS: module.by_month(orders),
    "by_product": lambda module, orders=ORDERS: module.by_product(orders),
}


def made(name, module, *arguments):
    """A report, or the error in place of it."""
    try:
        return CALLS[name](module, *arguments)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is not the report
        return f"{type(error).__name__}: {error}"


def wanted():
    """What each call gives in a process of its own."""
    return {name: list(made(name, fresh())) for name in CALLS}


def order_exceeded():
    """The first report that is another one because of those made before."""
    expected, module, before = wanted(), fresh(), []
    for name in [*CALLS, *reversed(CALLS)]:
        if made(name, module) != expected[name]:
            return [f"{name} is another one after {', '.join(before)}"]
        before.append(name)
    return []


def test_a_report_is_the_same_whatever_was_made_before():
    assert order_exceeded() == []


def failure_exceeded():
    """Which report is another one after one that failed."""
    expected, found = wanted(), []
    for before in ("by_country in USD", "by_month", "by_product"):
        module = fresh()
        made(before, module, failing())
        found += [
            f"{name} is another one after a failure of {before}"
            for name in CALLS
            if made(name, module) != expected[name]
        ][:1]
    return found


def test_a_report_that_fails_leaves_nothing_behind():
    assert failure_exceeded() == []


def ownership_exceeded():
    """Which report, once handed out, changes while others are made."""
    module, reports = fresh(), {}
    for name in CALLS:
        report = made(name, module)
        reports[name] = report, list(report)
    return [f"{name} changed later" for name, (now, then) in reports.items() if list(now) != then]


def test_a_report_that_was_handed_out_does_not_change():
    assert ownership_exceeded() == []


def overlap_exceeded():
    """Which report is another one if others are made while it reads its orders."""
    expected, found = wanted(), []
    for name in ("by_country in USD", "by_month", "by_product"):
        module = fresh()

        def stream(module=module):
            yield ORDERS[0]
            for other in CALLS:
                made(other, module)
            yield from ORDERS[1:]

        if made(name, module, stream()) != expected[name]:
            found.append(f"{name} is another one if others are made meanwhile")
    return found


def test_two_reports_may_be_in_the_making_at_once():
    assert overlap_exceeded() == []
