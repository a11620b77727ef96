import ast
from datetime import date, timedelta
from pathlib import Path

import pytest
import starter
from grading import exceeded
from starter import describe, fee, paid_out_on

WEDNESDAY, THURSDAY, FRIDAY = date(2026, 11, 18), date(2026, 11, 19), date(2026, 11, 20)


@pytest.mark.parametrize(
    ("payment", "expected"),
    [
        ({"method": "credit_card", "amount": 10099, "country": "DE"}, 166),
        ({"method": "credit_card", "amount": 10099, "country": "DE", "brand": "amex"}, 166),
        ({"method": "credit_card", "amount": 10099, "country": "US", "brand": "amex"}, 317),
        ({"method": "credit_card", "amount": 10099, "country": "US", "brand": "visa"}, 277),
        ({"method": "credit_card", "amount": 10099, "country": "US"}, 277),
        ({"method": "direct_debit", "amount": 100000, "country": "DE"}, 35),
        ({"method": "direct_debit", "amount": 100001, "country": "DE"}, 100),
        ({"method": "wallet", "amount": 10000, "country": "DE"}, 225),
        ({"method": "wallet", "amount": 10000, "country": "US"}, 240),
        ({"method": "wallet", "amount": 10099, "country": "DE"}, 226),
        ({"method": "invoice", "amount": 10000, "country": "DE"}, 300),
        ({"method": "invoice", "amount": 10099, "country": "DE"}, 302),
        ({"method": "invoice", "amount": 4000, "country": "DE"}, 150),
        ({"method": "invoice", "amount": 4000, "country": "DE", "known": True}, 0),
    ],
)
def test_fees(payment, expected):
    assert fee(payment) == expected


@pytest.mark.parametrize("method", ["credit_card", "direct_debit", "wallet", "invoice"])
def test_no_fee_is_higher_than_the_amount(method):
    assert fee({"method": method, "amount": 20, "country": "US"}) == 20


@pytest.mark.parametrize(
    ("payment", "expected"),
    [
        ({"method": "credit_card", "on": WEDNESDAY}, date(2026, 11, 20)),
        ({"method": "credit_card", "on": THURSDAY}, date(2026, 11, 23)),
        ({"method": "credit_card", "on": FRIDAY}, date(2026, 11, 23)),
        ({"method": "direct_debit", "on": WEDNESDAY}, date(2026, 11, 23)),
        ({"method": "direct_debit", "on": date(2026, 11, 16)}, date(2026, 11, 23)),
        ({"method": "direct_debit", "on": date(2026, 11, 17)}, date(2026, 11, 23)),
        ({"method": "wallet", "on": date(2026, 11, 21)}, date(2026, 11, 21)),
        ({"method": "invoice", "on": date(2026, 11, 21)}, date(2026, 12, 5)),
        ({"method": "invoice", "on": THURSDAY, "known": True}, date(2026, 12, 19)),
    ],
)
def test_only_money_from_cards_and_debits_waits_for_a_weekday(payment, expected):
    assert paid_out_on(payment) == expected


@pytest.mark.parametrize(
    ("payment", "expected"),
    [
        ({"method": "credit_card", "brand": "visa", "last4": "4242"}, "Visa ending in 4242"),
        ({"method": "credit_card", "last4": "4242"}, "Card ending in 4242"),
        ({"method": "credit_card", "brand": "", "last4": "4242"}, "Card ending in 4242"),
        ({"method": "direct_debit", "iban": "DE02120300000000202051"}, "Direct debit from DE…2051"),
        ({"method": "wallet", "account": "ada@example.org"}, "Wallet of ada@example.org"),
        ({"method": "invoice"}, "Invoice, 14 days"),
        ({"method": "invoice", "known": True}, "Invoice, 30 days"),
    ],
)
def test_descriptions(payment, expected):
    assert describe(payment) == expected


def test_a_method_nobody_knows_can_be_shown_and_nothing_else():
    payment = {"method": "cash", "amount": 500, "country": "DE", "on": FRIDAY}
    assert describe(payment) == "Other payment"
    with pytest.raises(ValueError, match="no payment method 'cash'"):
        fee(payment)
    with pytest.raises(ValueError, match="no payment method 'cash'"):
        paid_out_on(payment)


def test_no_function_has_more_than_eight_lines():
    assert exceeded(lines=8) == []


def test_nothing_is_nested_more_than_once():
    assert exceeded(depth=1) == []


def test_no_complexity_is_above_three():
    assert exceeded(complexity=3) == []


def codes_exceeded():
    """Which codes stand in the program more than once."""
    tree = ast.parse(Path(starter.__file__).read_text("utf-8"))
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    return [
        f"{code!r} stands {texts.count(code)} times"
        for code in ("credit_card", "direct_debit", "wallet", "invoice")
        if texts.count(code) > 1
    ]


def test_the_code_of_each_method_stands_in_one_place():
    assert codes_exceeded() == []


class Voucher:
    """A method that somebody else writes."""

    def fee(self, payment):
        return 80

    def paid_out_on(self, payment):
        return payment["on"] + timedelta(days=1)

    def describe(self, payment):
        return f"Voucher {payment['number']}"


def registration_exceeded(code, method):
    """What keeps others from adding a method."""
    if not hasattr(starter, "register"):
        return ["there is no function register(code, method)"]
    try:
        starter.register(code, method)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
        return [f"register({code!r}, …) raises {type(error).__name__}: {error}"]
    return []


def test_a_new_method_is_an_object_that_is_registered():
    assert registration_exceeded("voucher", Voucher()) == []
    payment = {"method": "voucher", "number": 77, "amount": 5000, "country": "DE", "on": FRIDAY}
    assert fee(payment) == 80
    assert paid_out_on(payment) == date(2026, 11, 21)
    assert describe(payment) == "Voucher 77"


def test_what_holds_for_every_method_holds_for_a_new_one():
    assert registration_exceeded("gift", Voucher()) == []
    assert fee({"method": "gift", "amount": 50, "country": "DE"}) == 50


def takeover_exceeded(code, method):
    """Whether somebody can replace what is there."""
    [problem] = registration_exceeded(code, method) or [f"register({code!r}, …) raises nothing"]
    return [] if "raises ValueError" in problem else [problem]


@pytest.mark.parametrize("code", ["credit_card", "invoice"])
def test_a_code_that_is_taken_is_refused(code):
    assert takeover_exceeded(code, Voucher()) == []
    assert fee({"method": code, "amount": 10000, "country": "DE"}) != 80


def test_a_code_that_somebody_else_has_taken_is_refused_too():
    assert registration_exceeded("points", Voucher()) == []
    assert takeover_exceeded("points", object()) == []
    assert fee({"method": "points", "amount": 10000, "country": "DE"}) == 80
