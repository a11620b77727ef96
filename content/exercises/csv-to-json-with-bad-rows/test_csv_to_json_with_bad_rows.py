import json
from io import StringIO

import pytest
from starter import to_json


def converted(text):
    """What `to_json` makes of the lines: the orders as Python objects, and the bad rows as plain tuples."""
    document, bad = to_json(StringIO(text))
    return json.loads(document), [tuple(row) for row in bad]


def test_rows_become_objects_and_an_empty_customer_becomes_null():
    text = 'order_id,customer,total\nA-1,"Lovelace, Ada",19.90\nA-2,,5.00\nA-3,"The ""Anchor""",12.00\n'
    orders, bad = converted(text)
    assert orders == [
        {"order_id": "A-1", "customer": "Lovelace, Ada", "cents": 1990},
        {"order_id": "A-2", "customer": None, "cents": 500},
        {"order_id": "A-3", "customer": 'The "Anchor"', "cents": 1200},
    ]
    assert bad == []


@pytest.mark.parametrize(
    ("total", "expected"),
    [
        ("19.99", 1999),
        ("4.35", 435),
        ("7.5", 750),
        ("12", 1200),
        ("0.00", 0),
        (" 8.20 ", 820),
        ("90071992547409.93", 9007199254740993),
    ],
)
def test_a_total_becomes_cents_and_none_is_lost(total, expected):
    orders, _ = converted(f"order_id,customer,total\nA-1,Ada,{total}\n")
    assert [order["cents"] for order in orders] == [expected]


@pytest.mark.parametrize("total", ["", "free", "-5.00", "19.999", "1e3", "1_000", "NaN", "19."])
def test_what_is_no_amount_is_reported(total):
    orders, bad = converted(f"order_id,customer,total\nA-1,Ada,{total}\n")
    assert bad == [(2, f"total is not an amount: {total!r}")]
    assert orders == []


def test_a_bad_row_does_not_stop_the_good_ones():
    orders, bad = converted(
        "order_id,customer,total\nA-1,Ada,1.00\n  ,Bob,2.00\nA-3,Cy,soon\n,,\nA-4,Dee,4.00\n"
    )
    assert [order["order_id"] for order in orders] == ["A-1", "A-4"]
    assert bad == [
        (3, "order_id is empty"),
        (4, "total is not an amount: 'soon'"),
        (5, "order_id is empty"),
    ]


def test_too_few_and_too_many_fields_are_reported():
    orders, bad = converted("order_id,customer,total\nA-1,Ada\nA-2,Bob,2.00,9\nA-3,Cy,3.00\n")
    assert bad == [(2, "2 fields instead of 3"), (3, "4 fields instead of 3")]
    assert [order["order_id"] for order in orders] == ["A-3"]


def test_the_reported_line_is_the_one_on_which_the_row_begins():
    text = 'order_id,customer,total\nA-1,"Ada\nLovelace",1.00\n\nA-2,"Bob\nMiles",free\nA-3,Cy,free\n'
    _, bad = converted(text)
    assert [line for line, _ in bad] == [5, 7], "A-1 takes lines 2 and 3, line 4 is blank, A-2 takes 5 and 6"


def test_columns_are_found_by_name_and_others_are_ignored():
    orders, _ = converted("total,note,order_id,customer\n1.00,rush,A-1,Ada\n")
    assert orders == [{"order_id": "A-1", "customer": "Ada", "cents": 100}]


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("order_id,customer,amount\nA-1,Ada,1.00\n", ["total"]),
        ("", ["order_id", "customer", "total"]),
    ],
)
def test_a_file_without_a_needed_column_is_refused_by_name(text, missing):
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the message is looked at below
        to_json(StringIO(text))
    said = str(refused.value)
    assert any(column in said for column in missing), (
        f"the error should name a missing column, and says: {said}"
    )
