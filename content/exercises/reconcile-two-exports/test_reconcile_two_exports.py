import pytest
from starter import differences


def test_a_payment_with_two_amounts_is_reported_with_both():
    ours = [("p1", 4200), ("p2", 1500), ("p3", 0)]
    theirs = [("p1", 4200), ("p2", 1450), ("p3", 100)]
    assert list(differences(ours, theirs)) == [("p2", 1500, 1450), ("p3", 0, 100)]


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ([("p1", 10), ("p2", 20), ("p3", 30)], [("p1", 10), ("p3", 30)], [("p2", 20, None)]),
        ([("p2", 20), ("p3", 30)], [("p1", 10), ("p2", 20), ("p3", 30)], [("p1", None, 10)]),
        ([("p1", 0), ("p4", 40)], [("p2", 0), ("p4", 40)], [("p1", 0, None), ("p2", None, 0)]),
        ([("p10", 10), ("p9", 9)], [("p9", 9)], [("p10", 10, None)]),
    ],
)
def test_a_payment_that_one_side_lacks_is_reported_and_the_rest_still_compared(ours, theirs, expected):
    assert list(differences(ours, theirs)) == expected


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ([("p1", 10)], [("p1", 10), ("p2", 20), ("p3", 30)], [("p2", None, 20), ("p3", None, 30)]),
        ([("p1", 10), ("p2", 20), ("p3", 30)], [("p1", 10)], [("p2", 20, None), ("p3", 30, None)]),
        ([], [("p1", 10)], [("p1", None, 10)]),
        ([("p1", 10)], [], [("p1", 10, None)]),
    ],
)
def test_what_follows_after_the_shorter_export_has_ended_is_reported(ours, theirs, expected):
    assert list(differences(ours, theirs)) == expected


def test_differences_come_in_the_order_of_the_payment_ids():
    ours = [("p02", 2), ("p03", 3), ("p05", 5), ("p06", 6), ("p08", 8)]
    theirs = [("p01", 1), ("p03", 3), ("p04", 4), ("p06", 60), ("p07", 7)]
    found = [payment_id for payment_id, _, _ in differences(ours, theirs)]
    assert found == ["p01", "p02", "p04", "p05", "p06", "p07", "p08"]


def test_no_row_is_read_before_it_is_needed():
    read = {"ours": 0, "theirs": 0}

    def export(side, amounts):
        for number, amount in enumerate(amounts):
            read[side] += 1
            yield f"p{number:03}", amount

    found = differences(export("ours", [1] * 500), export("theirs", [1, 2] + [1] * 498))
    assert next(found, None) == ("p001", 1, 2), "the second of 500 payments is the first difference"
    assert max(read.values()) <= 3, f"the first difference lies in the second row; rows read: {read}"
    assert list(found) == [], "the other payments are equal"
