from copy import deepcopy

import pytest
from starter import flatten


def refusal(document):
    """What the ValueError says."""
    try:
        flat = flatten(document)
    except ValueError as error:
        return str(error)
    raise AssertionError(f"two values have one path, and {flat} came out")


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ({"id": "A-1", "total": 1990}, {"id": "A-1", "total": 1990}),
        ({"a": {"b": 1}}, {"a.b": 1}),
        (
            {"customer": {"name": "Ada", "address": {"city": "Graz"}}, "total": 5},
            {"customer.name": "Ada", "customer.address.city": "Graz", "total": 5},
        ),
    ],
)
def test_keys_on_the_way_to_a_value_are_joined_by_points(document, expected):
    assert flatten(document) == expected


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ({"tags": ["new", "paid"]}, {"tags.0": "new", "tags.1": "paid"}),
        (
            {"items": [{"sku": "X"}, {"sku": "Y", "codes": [7]}]},
            {"items.0.sku": "X", "items.1.sku": "Y", "items.1.codes.0": 7},
        ),
        ({"matrix": [[1, 2], [3]]}, {"matrix.0.0": 1, "matrix.0.1": 2, "matrix.1.0": 3}),
    ],
)
def test_positions_in_lists_are_part_of_the_path(document, expected):
    assert flatten(document) == expected


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (
            {"order": {"paid": False, "total": 0, "note": "", "coupon": None}},
            {"order.paid": False, "order.total": 0, "order.note": "", "order.coupon": None},
        ),
        ({"lines": [0, None]}, {"lines.0": 0, "lines.1": None}),
    ],
)
def test_false_zero_empty_text_and_null_are_values(document, expected):
    assert flatten(document) == expected


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ({"order": {"tags": [], "extra": {}}}, {"order.tags": [], "order.extra": {}}),
        ({"lines": [[], {}]}, {"lines.0": [], "lines.1": {}}),
        ({"tags": []}, {"tags": []}),
        ({}, {}),
    ],
)
def test_what_is_empty_is_not_lost(document, expected):
    assert flatten(document) == expected


def test_an_empty_key_is_part_of_the_path_too():
    assert flatten({"": {"a": 1, "": 2}, "b": {"": 3}}) == {".a": 1, ".": 2, "b.": 3}


def test_values_come_in_the_order_of_the_document():
    document = {"z": 1, "a": {"y": 2, "b": [3, 4]}, "c": 5}
    assert list(flatten(document)) == ["z", "a.y", "a.b.0", "a.b.1", "c"]


@pytest.mark.parametrize(
    ("document", "path"),
    [
        ({"a.b": 1, "a": {"b": 2}}, "a.b"),
        ({"a": {"b": {"c": 1}, "b.c": None}}, "a.b.c"),
        ({"tags": ["new"], "tags.0": "old"}, "tags.0"),
        ({"a": {"b": None}, "a.b": 1}, "a.b"),
        ({"a": {"b": 1}, "a.b": 1}, "a.b"),
    ],
)
def test_two_values_with_one_path_are_refused(document, path):
    message = refusal(document)
    assert repr(path) in message, f"the message is {message!r} and does not name {path!r}"


def test_every_call_begins_anew_and_changes_no_document():
    first, second = {"a": {"b": [1, {}]}}, {"c": {"d": 2}}
    before = deepcopy(first)
    assert flatten(first) == {"a.b.0": 1, "a.b.1": {}}
    assert flatten(second) == {"c.d": 2}, "the second document has only one value"
    assert first == before, "the document is as it was"
