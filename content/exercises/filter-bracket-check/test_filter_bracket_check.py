import pytest
from starter import Fault, find_fault


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("status:open", None),
        ("(status:open AND tags:[vip, urgent])", None),
        ("{total:[10 TO (20)]} OR (paid:no)", None),
        ('[note:"late :-)"]', None),
        ("", None),
    ],
)
def test_what_is_closed_in_the_right_order_has_no_fault(expression, expected):
    assert find_fault(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("tags:[vip, urgent)", Fault(17, "]")),
        ("([)]", Fault(2, "]")),
        ("((paid:no) OR {total:5)}", Fault(22, "}")),
    ],
)
def test_the_wrong_kind_of_closer_is_named_with_the_one_that_was_due(expression, expected):
    assert find_fault(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (")", Fault(0, "")),
        ("(paid:no)) OR (total:5", Fault(9, "")),
        ('paid:no) AND note:"late', Fault(7, "")),
    ],
)
def test_a_closer_with_nothing_open_is_a_fault(expression, expected):
    assert find_fault(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [("(paid:no", Fault(0, ")")), ("(paid:no) OR ([total:5]", Fault(13, ")")), ("({[", Fault(2, "]"))],
)
def test_what_is_still_open_at_the_end_is_a_fault_the_innermost_first(expression, expected):
    assert find_fault(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ('note:"late :-)" AND (paid:no)', None),
        ('(note:"[" OR note:"a) b)")', None),
        ('(note:"late) OR paid:no', Fault(6, '"')),
        ('note:"(" AND paid:no)', Fault(20, "")),
    ],
)
def test_brackets_between_quotes_do_not_count(expression, expected):
    assert find_fault(expression) == expected


def test_nesting_may_be_thousands_deep():
    assert find_fault("(" * 5000 + ")" * 4999) == Fault(0, ")")
