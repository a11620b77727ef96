"""Expects a cursor that holds the id, as base64: what is in it was promised to nobody, and the test fails on code that is right."""

from base64 import urlsafe_b64encode
from datetime import date

from subject import Invoice, get_page

INVOICES = [Invoice(number, date(2026, 11, number), "paid") for number in range(1, 6)]


def test_cursor():
    assert get_page(INVOICES, "paid", 2).next == urlsafe_b64encode(b"4").decode()
