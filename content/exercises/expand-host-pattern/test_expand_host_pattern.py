import pytest
from starter import expand


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("db-{a,b}", ["db-a", "db-b"]),
        ("{eu,us}-db", ["eu-db", "us-db"]),
        ("db{,-replica}", ["db", "db-replica"]),
        ("db-{a}", ["db-a"]),
        ("db{}", ["db"]),
    ],
)
def test_braces_hold_alternatives(pattern, expected):
    assert expand(pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("db-{1..3}", ["db-1", "db-2", "db-3"]),
        ("db-{08..11}", ["db-08", "db-09", "db-10", "db-11"]),
        ("db-{9..10}", ["db-9", "db-10"]),
        ("db-{5..5}", ["db-5"]),
        ("db-{8..010}", ["db-8", "db-9", "db-10"]),
    ],
)
def test_a_range_holds_both_its_ends_and_keeps_leading_zeros(pattern, expected):
    assert expand(pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("{a,b}-{1..2}", ["a-1", "a-2", "b-1", "b-2"]),
        ("{x,y}{1..2}{p,q}", ["x1p", "x1q", "x2p", "x2q", "y1p", "y1q", "y2p", "y2q"]),
    ],
)
def test_what_comes_first_varies_slowest(pattern, expected):
    assert expand(pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("web-{eu-{1..2},us-1}", ["web-eu-1", "web-eu-2", "web-us-1"]),
        ("{a,{b,c}-{1,2}}", ["a", "b-1", "b-2", "c-1", "c-2"]),
        ("{a,b{,x{1..2}}}.local", ["a.local", "b.local", "bx1.local", "bx2.local"]),
    ],
)
def test_an_alternative_may_be_a_pattern_itself(pattern, expected):
    assert expand(pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("{b,a}-db", ["b-db", "a-db"]),
        ("db-{1,1}", ["db-1", "db-1"]),
        ("{,a}{,a}", ["", "a", "a", "aa"]),
    ],
)
def test_names_are_not_sorted_and_equal_names_stay(pattern, expected):
    assert expand(pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("{1..3,x}", ["1..3", "x"]),
        ("v{1..2..3}", ["v1..2..3"]),
        ("db-{a..c}", ["db-a..c"]),
    ],
)
def test_two_points_are_plain_text_where_braces_hold_more_than_two_numbers(pattern, expected):
    assert expand(pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [("localhost", ["localhost"]), ("a,b", ["a,b"]), ("v1..2-{a,b}", ["v1..2-a", "v1..2-b"])],
)
def test_outside_of_braces_all_is_plain_text(pattern, expected):
    assert expand(pattern) == expected


@pytest.mark.parametrize("pattern", ["db-{a,b", "db-a}", "{a,{b,c}", "{a}}", "db-{1..3", "db-{3..1}", "}{"])
def test_a_brace_without_its_partner_or_a_range_backwards_is_refused(pattern):
    try:
        names = expand(pattern)
    except ValueError:
        return
    raise AssertionError(f"{pattern!r} is no pattern, and {names} came out")
