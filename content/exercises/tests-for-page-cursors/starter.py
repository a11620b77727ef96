"""Tests of `subject.get_page`: they pass, and yet few faults would make them fail."""

from datetime import date

from subject import Invoice, get_page

INVOICES = [Invoice(number, date(2026, 11, number), "paid") for number in range(1, 6)]


def test_the_next_page_goes_on():
    first = get_page(INVOICES, "paid", limit=2)
    second = get_page(INVOICES, "paid", limit=2, cursor=first.next)
    assert [invoice.id for invoice in second.invoices] == [3, 2]
