"""What a payment costs, when its money arrives, how it is shown: a class for each method, and a table of them."""

from datetime import date, timedelta
from typing import Protocol

SATURDAY = 5


class Method(Protocol):
    """What differs from one payment method to the next."""

    def fee(self, payment: dict) -> int: ...

    def paid_out_on(self, payment: dict) -> date: ...

    def describe(self, payment: dict) -> str: ...


_methods: dict[str, Method] = {}


def register(code: str, method: Method) -> None:
    """Make a payment method known; a code that is taken is a ValueError."""
    if code in _methods:
        raise ValueError(f"payment method {code!r} is registered already")
    _methods[code] = method


def fee(payment: dict) -> int:
    """What the provider keeps, in cents: never more than the amount."""
    return min(_method_of(payment).fee(payment), payment["amount"])


def paid_out_on(payment: dict) -> date:
    """The day on which the money arrives."""
    return _method_of(payment).paid_out_on(payment)


def describe(payment: dict) -> str:
    """What the customer reads; old payments may have a method that is gone."""
    if payment["method"] not in _methods:
        return "Other payment"
    return _method_of(payment).describe(payment)


def _method_of(payment: dict) -> Method:
    if payment["method"] not in _methods:
        raise ValueError(f"no payment method {payment['method']!r}")
    return _methods[payment["method"]]


def bank_day(day: date) -> date:
    """The day itself, or the Monday after it."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= SATURDAY else day


class Card:
    def fee(self, payment: dict) -> int:
        abroad = 29 if payment.get("brand") == "amex" else 25
        per_mille = 14 if payment["country"] == "DE" else abroad
        return 25 + payment["amount"] * per_mille // 1000

    def paid_out_on(self, payment: dict) -> date:
        return bank_day(payment["on"] + timedelta(days=2))

    def describe(self, payment: dict) -> str:
        brand = payment.get("brand") or "Card"
        return f"{brand.title()} ending in {payment['last4']}"


class Debit:
    def fee(self, payment: dict) -> int:
        return 100 if payment["amount"] > 1000_00 else 35

    def paid_out_on(self, payment: dict) -> date:
        return bank_day(payment["on"] + timedelta(days=5))

    def describe(self, payment: dict) -> str:
        return f"Direct debit from {payment['iban'][:2]}…{payment['iban'][-4:]}"


class Wallet:
    def fee(self, payment: dict) -> int:
        abroad = 0 if payment["country"] == "DE" else 15
        return 35 + abroad + payment["amount"] * 19 // 1000

    def paid_out_on(self, payment: dict) -> date:
        return payment["on"]

    def describe(self, payment: dict) -> str:
        return f"Wallet of {payment['account']}"


class Invoice:
    def days(self, payment: dict) -> int:
        return 30 if payment.get("known") else 14

    def fee(self, payment: dict) -> int:
        return 0 if payment.get("known") else max(150, payment["amount"] * 30 // 1000)

    def paid_out_on(self, payment: dict) -> date:
        return payment["on"] + timedelta(days=self.days(payment))

    def describe(self, payment: dict) -> str:
        return f"Invoice, {self.days(payment)} days"


register("credit_card", Card())
register("direct_debit", Debit())
register("wallet", Wallet())
register("invoice", Invoice())
