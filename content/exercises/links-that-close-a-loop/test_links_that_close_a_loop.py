from itertools import pairwise

import pytest
from starter import loop_links


class Switch(str):
    """A name that counts how often anyone hashes or compares it, and ends a search that starts anew with each link."""

    __slots__ = ()
    used = 0

    @staticmethod
    def count():
        Switch.used += 1
        assert Switch.used <= 60_000, (
            "899 links between 600 switches: names were hashed or compared 60,000 times"
        )

    def __hash__(self):
        Switch.count()
        return super().__hash__()

    def __eq__(self, other):
        Switch.count()
        return super().__eq__(other)

    def __ne__(self, other):
        Switch.count()
        return super().__ne__(other)


@pytest.mark.parametrize(
    ("links", "expected"),
    [
        ([("a", "b"), ("b", "c"), ("c", "a")], [("c", "a")]),
        ([("a", "b"), ("b", "c"), ("c", "d"), ("d", "e"), ("a", "e")], [("a", "e")]),
        (
            [("a", "b"), ("b", "c"), ("a", "c"), ("c", "d"), ("d", "a"), ("d", "e")],
            [("a", "c"), ("d", "a")],
        ),
    ],
)
def test_a_link_between_switches_that_are_connected_closes_a_loop(links, expected):
    assert loop_links(links) == expected


@pytest.mark.parametrize(
    ("links", "expected"),
    [
        ([("a", "b"), ("c", "d"), ("b", "c"), ("d", "a")], [("d", "a")]),
        ([("a", "b"), ("c", "d"), ("e", "f"), ("a", "c"), ("f", "d"), ("e", "b")], [("e", "b")]),
    ],
)
def test_a_link_that_joins_two_networks_closes_none(links, expected):
    assert loop_links(links) == expected


@pytest.mark.parametrize(
    ("links", "expected"),
    [
        ([("a", "b"), ("a", "b"), ("b", "a")], [("a", "b"), ("b", "a")]),
        ([("a", "a"), ("a", "b")], [("a", "a")]),
    ],
)
def test_a_second_cable_and_a_cable_into_the_same_switch_are_loops(links, expected):
    assert loop_links(links) == expected


def test_a_plan_without_loops_has_nothing_to_block():
    plans = [[], [("a", "b"), ("b", "c"), ("d", "b")], [("a", "b"), ("c", "d"), ("e", "a"), ("d", "e")]]
    assert [loop_links(links) for links in plans] == [[], [], []], (
        "no links, a star, and two lines that become one"
    )


def test_the_order_of_the_plan_decides_which_link_is_blocked():
    plan = [("a", "b"), ("b", "c"), ("c", "a")]
    assert [loop_links(plan[start:] + plan[:start]) for start in range(3)] == [
        [("c", "a")],
        [("a", "b")],
        [("b", "c")],
    ]


@pytest.mark.parametrize("order", ["from the first switch to the next", "from the next switch to the first"])
def test_a_long_line_of_switches_is_not_walked_again_for_each_link(order):
    Switch.used = 0
    switches = [Switch(f"sw-{number}") for number in range(600)]
    line = [
        (one, other) if order.startswith("from the first") else (other, one)
        for one, other in pairwise(switches)
    ]
    across = list(zip(switches[:300], switches[300:], strict=True))
    blocked = loop_links(line + across)
    assert [(str(one), str(other)) for one, other in blocked] == [
        (str(one), str(other)) for one, other in across
    ]
