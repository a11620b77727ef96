import pytest
from grading import exceeded
from starter import price


def order(*lines, customer="regular", country="DE", **more):
    return {
        "lines": [{"quantity": quantity, "unit": unit} for quantity, unit in lines],
        "customer": customer,
        "country": country,
        **more,
    }


@pytest.mark.parametrize(
    ("lines", "expected"),
    [([(9, 100)], 900), ([(10, 100)], 900), ([(11, 99), (11, 99)], 1962), ([(1, 5), (20, 33)], 599)],
)
def test_ten_or_more_of_one_thing_are_ten_percent_cheaper(lines, expected):
    assert price(order(*lines))["subtotal"] == expected


@pytest.mark.parametrize(
    ("customer", "unit", "expected"),
    [
        ("gold", 9999, 0),
        ("gold", 10000, 500),
        ("gold", 10019, 500),
        ("staff", 1003, 200),
        ("regular", 50000, 0),
        ("new", 50000, 0),
    ],
)
def test_gold_customers_and_staff_have_a_discount(customer, unit, expected):
    assert price(order((1, unit), customer=customer))["discount"] == expected


@pytest.mark.parametrize(
    ("unit", "more", "expected"),
    [
        (20000, {"coupon": "WELCOME", "first": True}, 500),
        (20000, {"coupon": "WELCOME", "first": False}, 0),
        (20000, {"coupon": "WELCOME"}, 0),
        (20000, {"coupon": "WELCOME", "first": True, "customer": "gold"}, 1500),
        (9999, {"coupon": "WELCOME", "first": True, "customer": "gold"}, 500),
        (20000, {"coupon": "WELCOME", "first": True, "customer": "staff"}, 4000),
        (20000, {"coupon": "SUMMER", "first": True}, 0),
    ],
)
def test_a_coupon_takes_something_off_the_first_order(unit, more, expected):
    assert price(order((1, unit), **more))["discount"] == expected


def test_nothing_costs_less_than_nothing():
    welcome = order((1, 300), coupon="WELCOME", first=True)
    assert price(welcome) == {"subtotal": 300, "discount": 300, "shipping": 490, "total": 490}


@pytest.mark.parametrize(
    ("unit", "more", "expected"),
    [
        (7499, {}, 490),
        (7500, {}, 0),
        (7500, {"coupon": "WELCOME", "first": True}, 490),
        (7500, {"express": True}, 980),
        (7500, {"country": "FR"}, 990),
        (100, {"country": "AT"}, 990),
        (100, {"country": "NL"}, 990),
        (100, {"country": "PL"}, 990),
        (100, {"country": "FR", "express": True}, 1980),
        (100, {"country": "JP"}, 1990),
        (100, {"country": "JP", "express": True}, 3980),
        (100, {"country": "JP", "express": True, "coupon": "FREESHIP"}, 0),
        (100, {"coupon": "FREESHIP", "customer": "staff"}, 490),
    ],
)
def test_shipping(unit, more, expected):
    assert price(order((1, unit), **more))["shipping"] == expected


def test_an_order_without_lines_is_refused():
    with pytest.raises(ValueError, match="at least one line"):
        price(order())


def test_no_function_has_more_than_twelve_lines():
    assert exceeded(lines=12) == []


def test_nothing_is_nested_more_than_twice():
    assert exceeded(depth=2) == []


def test_no_complexity_is_above_five():
    assert exceeded(complexity=5) == []


def test_no_function_takes_more_than_three_parameters():
    assert exceeded(parameters=3) == []
