import re
from base64 import urlsafe_b64encode
from collections.abc import Sequence

import pytest
from starter import CursorError, Order, get_page


def order(number, hour=9):
    return Order(number, f"2026-11-20T{hour:02}:00:00Z")


def sorted_orders(*orders):
    return sorted(orders, key=lambda order: (order.placed, order.id))


class Index(Sequence):
    """An index of a table, which counts how many of its rows are read."""

    def __init__(self, rows):
        self.rows = rows
        self.read = 0

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, place):
        found = self.rows[place]
        self.read += len(found) if isinstance(place, slice) else 1
        return found


def all_pages(orders, limit):
    """The ids on each page; never more pages than there are orders, and one."""
    pages, cursor = [], None
    for _ in range(len(orders) + 1):
        page = get_page(orders, limit, cursor)
        pages.append([order.id for order in page.orders])
        cursor = page.next
        if cursor is None:
            break
    return pages


@pytest.mark.parametrize(
    ("count", "limit", "expected"),
    [
        (5, 2, [[1, 2], [3, 4], [5]]),
        (4, 2, [[1, 2], [3, 4]]),
        (2, 50, [[1, 2]]),
        (1, 1, [[1]]),
    ],
)
def test_the_pages_hold_every_order_once_and_the_last_one_says_so(count, limit, expected):
    orders = sorted_orders(*(order(number, hour=number) for number in range(1, count + 1)))
    assert all_pages(orders, limit) == expected


def test_orders_of_the_same_second_are_neither_lost_nor_repeated():
    orders = sorted_orders(*(order(number, hour=9) for number in (100, 9, 11, 10)), order(2, hour=10))
    assert all_pages(orders, 2) == [[9, 10], [11, 100], [2]]


def test_new_and_deleted_orders_shift_nothing():
    orders = [order(number, hour=number) for number in (1, 2, 3, 4, 5, 6)]
    first = get_page(orders, 3)
    assert [order.id for order in first.orders] == [1, 2, 3]
    orders = sorted_orders(order(90, hour=1), *orders[1:])
    second = get_page(orders, 2, first.next)
    assert [order.id for order in second.orders] == [4, 5], "1 was deleted, and 90 came in before the cursor"
    orders = sorted_orders(*orders[:-3], order(6, hour=6))
    third = get_page(orders, 2, second.next)
    assert [order.id for order in third.orders] == [6], "4 and 5, the orders of the last page, were deleted"


def test_a_cursor_can_stand_in_a_url_as_it_is():
    orders = [Order(number, "2026-11-20T14:00:00Z") for number in range(1, 200)]
    cursors = [get_page(orders[:end], end - 1).next for end in range(2, 199)]
    unsafe = [cursor for cursor in cursors if not re.fullmatch(r"[A-Za-z0-9_.~-]+", cursor or "")]
    assert unsafe[:3] == [], "only letters, digits and `-`, `_`, `.`, `~` need no quoting in a URL"


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "abc",
        "2026",
        "Zoë",
        "%%%%",
        urlsafe_b64encode(b"\xff\xfe").decode(),
        urlsafe_b64encode(b"42").decode(),
        urlsafe_b64encode(b'["2026-11-20T09:00:00Z"]').decode(),
        urlsafe_b64encode(b'[9, "2026-11-20T09:00:00Z"]').decode(),
        urlsafe_b64encode(b'["2026-11-20T09:00:00Z", null]').decode(),
        urlsafe_b64encode(b'{"placed": "2026-11-20T09:00:00Z"}').decode(),
    ],
)
def test_a_text_that_is_no_cursor_is_refused(cursor):
    with pytest.raises(CursorError):
        get_page([order(1), order(2)], 1, cursor)


def test_half_a_cursor_is_refused():
    cursor = get_page([order(1), order(2), order(3)], 1).next
    assert isinstance(cursor, str), "there are two more orders"
    with pytest.raises(CursorError):
        get_page([order(1), order(2), order(3)], 1, cursor[: len(cursor) // 2])


def test_a_late_page_reads_no_more_rows_than_the_first():
    rows = [Order(number, f"2026-11-{1 + number // 1000:02}T14:00:00Z") for number in range(20_000)]
    cursor = get_page(rows[:19_002], 19_001).next
    index = Index(rows)
    page = get_page(index, 3, cursor)
    assert [order.id for order in page.orders] == [19_001, 19_002, 19_003]
    assert index.read <= 60, f"{index.read} rows of 20,000 were read for a page of 3"
