"""Tests of `subject.get_page`: sizes at their borders, ties at the end of a page, and data that changes between pages."""

import re
from datetime import date

import pytest
from subject import CursorError, Invoice, get_page

MONDAY, TUESDAY = date(2026, 11, 16), date(2026, 11, 17)


def paid(number, issued=MONDAY):
    return Invoice(number, issued, "paid")


def ids(page):
    return [invoice.id for invoice in page.invoices]


def all_pages(invoices, limit):
    """The ids of each page, and never more than ten pages."""
    page = get_page(invoices, "paid", limit)
    pages = [ids(page)]
    while page.next is not None and len(pages) < 10:
        page = get_page(invoices, "paid", limit, page.next)
        pages.append(ids(page))
    return pages


@pytest.mark.parametrize(
    ("limit", "expected"),
    [(2, [[5, 4], [9, 8], [7]]), (3, [[5, 4, 9], [8, 7]]), (5, [[5, 4, 9, 8, 7]]), (6, [[5, 4, 9, 8, 7]])],
)
def test_newest_first_and_on_a_day_the_higher_id_first_page_by_page(limit, expected):
    invoices = [paid(8), paid(4, TUESDAY), paid(7), paid(9), paid(5, TUESDAY)]
    assert all_pages(invoices, limit) == expected


def test_nothing_comes_after_a_full_last_page():
    assert all_pages([paid(1), paid(2), paid(3), paid(4)], 2) == [[4, 3], [2, 1]]


def test_no_invoices_make_one_empty_page():
    assert all_pages([], 2) == [[]]


def test_other_statuses_take_no_room_on_a_page():
    invoices = [paid(1), paid(2), Invoice(3, MONDAY, "open"), Invoice(4, TUESDAY, "open")]
    assert all_pages(invoices, 2) == [[2, 1]]


@pytest.mark.parametrize(
    ("limit", "expected"), [(None, 20), (1, 1), (99, 99), (100, 100), (101, 100), (10_000, 100)]
)
def test_a_page_has_20_invoices_or_as_many_as_asked_for_up_to_100(limit, expected):
    invoices = [paid(number) for number in range(150)]
    assert len(get_page(invoices, "paid", limit).invoices) == expected


@pytest.mark.parametrize("limit", [0, -1])
def test_a_limit_below_one_is_refused(limit):
    with pytest.raises(ValueError):  # noqa: PT011 - nobody promised a wording
        get_page([paid(1)], "paid", limit)


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ([paid(1), paid(2)], [2, 1]),  # the one at which the page ended was deleted
        ([paid(1), paid(3), paid(5), paid(6)], [1]),  # one deleted behind it, two added before it
        ([paid(3), paid(4)], []),
    ],
)
def test_the_next_page_goes_on_where_the_last_one_ended_whatever_has_changed(later, expected):
    first = get_page([paid(1), paid(2), paid(3), paid(4)], "paid", 2)
    assert ids(get_page(later, "paid", 2, first.next)) == expected


@pytest.mark.parametrize("number", [7, 70, 700, 7000])
def test_a_cursor_needs_no_quoting(number):
    page = get_page([paid(number), paid(1)], "paid", 1)
    assert re.fullmatch(r"[A-Za-z0-9_-]+", page.next)


@pytest.mark.parametrize("cursor", ["", "x", "rubbish", "MjAyNg", "né", "?!"])
def test_a_text_that_is_no_cursor_is_refused(cursor):
    with pytest.raises(CursorError):
        get_page([paid(1)], "paid", cursor=cursor)


def test_a_cursor_is_for_the_list_that_it_came_with():
    cursor = get_page([paid(1), paid(2)], "paid", 1).next
    with pytest.raises(CursorError):
        get_page([Invoice(1, MONDAY, "open")], "open", 1, cursor)
