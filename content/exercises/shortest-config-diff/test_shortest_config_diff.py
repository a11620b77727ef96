from math import inf

import pytest
from starter import diff


class Line(str):
    """A line that counts how often anyone compares it, and ends the test when it was far too often."""

    __slots__ = ()
    compared = 0
    limit = inf

    def __eq__(self, other):
        Line.compared += 1
        if Line.compared > Line.limit:
            raise AssertionError(
                f"more than {Line.limit} comparisons: the same rests are compared again and again"
            )
        return super().__eq__(other)

    def __ne__(self, other):
        return not self == other

    __hash__ = str.__hash__


def side(lines, mark):
    """One of the two files: the lines that are kept, and those with the mark."""
    return [line[2:] for line in lines if line[:2] in ("  ", mark)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (["host: db", "port: 80"], ["host: db", "port: 80"], ["  host: db", "  port: 80"]),
        (["host: db", "port: 80"], ["host: db", "port: 90"], ["  host: db", "- port: 80", "+ port: 90"]),
        (["a: 1", "b: 2"], ["a: 5", "b: 6"], ["- a: 1", "- b: 2", "+ a: 5", "+ b: 6"]),
    ],
)
def test_lines_are_kept_or_replaced(old, new, expected):
    assert diff(old, new) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            ["host: db", "port: 80"],
            ["tls: on", "host: db", "port: 80"],
            ["+ tls: on", "  host: db", "  port: 80"],
        ),
        (
            ["tls: on", "host: db", "port: 80"],
            ["host: db", "port: 80"],
            ["- tls: on", "  host: db", "  port: 80"],
        ),
    ],
)
def test_a_line_more_or_less_changes_none_of_those_behind_it(old, new, expected):
    assert diff(old, new) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (["a", "b", "c", "tls"], ["tls", "a", "b", "c"], ["+ tls", "  a", "  b", "  c", "- tls"]),
        (["tls", "a", "b", "c"], ["a", "b", "c", "tls"], ["- tls", "  a", "  b", "  c", "+ tls"]),
    ],
)
def test_a_line_that_moved_is_removed_and_added_and_the_others_stay(old, new, expected):
    assert diff(old, new) == expected


def test_a_line_that_occurs_several_times():
    old = ["web:", "  cpu: 1", "  tls: on", "worker:", "  cpu: 1"]
    new = ["web:", "  cpu: 1", "worker:", "  cpu: 1", "  tls: on"]
    assert diff(old, new) == ["  web:", "    cpu: 1", "-   tls: on", "  worker:", "    cpu: 1", "+   tls: on"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [("bbabcbdab", "abdcabab", 5), ("abcabba", "cbabac", 5), ("aab", "aaaab", 2), ("xaxbxc", "abc", 3)],
)
def test_the_changes_are_as_few_as_possible_and_lead_from_the_old_file_to_the_new(old, new, expected):
    lines = diff(list(old), list(new))
    assert side(lines, "- ") == list(old), f"without what was added, {lines} is not the old file"
    assert side(lines, "+ ") == list(new), f"without what was removed, {lines} is not the new file"
    changed = [line for line in lines if line[:2] != "  "]
    assert len(changed) == expected, f"these lines change: {changed}"
    marks = "".join(line[0] for line in lines)
    assert "+-" not in marks, f"a line that is added stands right before one that is removed: {lines}"


def test_an_empty_file():
    assert diff([], ["port: 80", "tls: on"]) == ["+ port: 80", "+ tls: on"]
    assert diff(["port: 80", "tls: on"], []) == ["- port: 80", "- tls: on"]
    assert diff([], []) == []


def test_two_files_of_ten_lines_take_a_few_comparisons_for_each_pair():
    old, new = ([Line(f"{side}-{number}") for number in range(10)] for side in ("old", "new"))
    Line.compared, Line.limit = 0, 10 * 10 * 6
    lines = diff(old, new)
    Line.limit = inf
    assert len(lines) == 20
