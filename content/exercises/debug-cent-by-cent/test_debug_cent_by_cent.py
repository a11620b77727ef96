import pytest
from starter import Line, is_settled, net, open_amount, total, vat


@pytest.mark.parametrize(
    ("lines", "expected"),
    [([Line("19.99", 1)], "19.99"), ([Line("0.10", 3), Line("8.20", 1)], "8.50"), ([], "0.00")],
)
def test_the_net_sum_has_two_decimals(lines, expected):
    assert net(lines) == expected


@pytest.mark.parametrize(
    ("price", "percent", "expected"),
    [("1.50", "7", "0.11"), ("0.70", "5", "0.04"), ("2.50", "19", "0.48"), ("2.00", "5.5", "0.11")],
)
def test_half_a_cent_of_tax_counts_up(price, percent, expected):
    assert vat([Line(price, 1)], percent) == expected


def test_the_tax_is_rounded_once_not_line_by_line():
    assert vat([Line("0.10", 1), Line("0.10", 1), Line("0.10", 1)], "5") == "0.02", "5 % of 0.30 are 0.015"


def test_the_total_is_net_sum_and_tax():
    assert total([Line("0.50", 3)], "7") == "1.61", "1.50 and 0.11"


@pytest.mark.parametrize(
    ("due", "payments", "expected"),
    [
        ("0.30", ["0.10", "0.20"], "0.00"),
        ("100.00", ["99.99"], "0.01"),
        ("0.30", ["0.50"], "-0.20"),
        ("0.30", [], "0.30"),
        ("90071992547409.93", ["90071992547409.92"], "0.01"),
    ],
)
def test_the_open_amount_is_exact(due, payments, expected):
    assert open_amount(due, payments) == expected


@pytest.mark.parametrize(
    ("due", "payments", "expected"),
    [
        ("0.80", ["0.70", "0.10"], True),
        ("0.80", ["1.00"], True),
        ("0.80", ["0.70", "0.09"], False),
        ("0.80", [], False),
        ("90071992547409.93", ["90071992547409.92"], False),
    ],
)
def test_an_invoice_is_settled_to_the_cent(due, payments, expected):
    assert is_settled(due, payments) == expected
