"""Reads all pages of tidy data: one invoice a day, already sorted, and the last page never full. There are no ties."""

from datetime import date

import pytest
from subject import CursorError, Invoice, get_page

INVOICES = [Invoice(number, date(2026, 11, number), "paid") for number in range(1, 8)]


def test_all_pages():
    seen, page = [], get_page(INVOICES, "paid", 3)
    seen += page.invoices
    for _ in range(2):
        page = get_page(INVOICES, "paid", 3, page.next)
        seen += page.invoices
    assert [invoice.id for invoice in seen] == [7, 6, 5, 4, 3, 2, 1]
    assert page.next is None


def test_rubbish():
    with pytest.raises(CursorError):
        get_page(INVOICES, "paid", 3, "rubbish")
