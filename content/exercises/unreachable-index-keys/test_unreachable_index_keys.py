from datetime import date
from functools import total_ordering
from itertools import pairwise

import pytest
from starter import Node, unreachable


@total_ordering
class Key:
    """A key that counts how often it is compared."""

    compared = 0

    def __init__(self, number):
        self.number = number

    def __repr__(self):
        return f"Key({self.number})"

    def __eq__(self, other):
        self.count()
        return self.number == other.number if isinstance(other, Key) else NotImplemented

    def __lt__(self, other):
        self.count()
        return self.number < other.number if isinstance(other, Key) else NotImplemented

    def __hash__(self):
        return hash(self.number)

    @staticmethod
    def count():
        Key.compared += 1
        assert Key.compared <= 10_000, "500 keys, and keys were compared more than 10,000 times"


@pytest.fixture
def chain():
    """Makes nodes of keys, each to the right of the one before, and takes them apart again: the browser cannot free deep chains."""
    made = []

    def make(keys):
        made.extend(Node(key) for key in keys)
        for node, below in pairwise(made):
            node.right = below
        return made

    yield make
    for node in made:
        node.right = None


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        (None, []),
        (Node("kim"), []),
        (Node("kim", Node("ada", None, Node("eve")), Node("sam")), []),
    ],
)
def test_a_healthy_index_loses_no_key(root, expected):
    assert unreachable(root) == expected


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        (Node("kim", Node("sam"), Node("ada")), ["ada", "sam"]),
        (Node("kim", Node("ada", None, Node("zoe")), Node("sam")), ["zoe"]),
        (Node("kim", Node("ada"), Node("sam", Node("eve", Node("bob")))), ["bob", "eve"]),
    ],
)
def test_all_nodes_above_decide_and_not_only_the_parent(root, expected):
    assert unreachable(root) == expected


def test_a_key_below_a_lost_one_can_be_reachable_or_not():
    root = Node("kim", Node("sam", Node("eve"), Node("zoe")), Node("tom"))
    assert unreachable(root) == ["sam", "zoe"], "the search for eve turns left at kim and left at sam"
    root = Node("kim", Node("sam", Node("pia")))
    assert unreachable(root) == ["pia", "sam"], "the search for pia turns right at kim"


def test_the_second_of_two_equal_keys_is_never_found():
    assert unreachable(Node("kim", Node("ada"), Node("sam", Node("kim")))) == ["kim"]
    assert unreachable(Node("kim", Node("ada", Node("ada")))) == ["ada"]


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        (Node(date(2026, 3, 1), Node(date(2026, 4, 1)), Node(date(2026, 5, 1))), [date(2026, 4, 1)]),
        (Node(0, Node(5), Node(-5)), [-5, 5]),
        (Node("", Node("ada")), ["ada"]),
    ],
)
def test_keys_may_be_anything_that_can_be_ordered(root, expected):
    assert unreachable(root) == expected


def test_every_node_is_visited_once_however_deep_the_tree_is(chain):
    nodes = chain([Key(number) for number in (*range(499), -1)])
    Key.compared = 0
    lost = unreachable(nodes[0])
    assert [key.number for key in lost] == [-1], "a chain of 500 nodes, the last one is misplaced"


def test_a_chain_of_a_thousand_nodes_is_no_problem(chain):
    nodes = chain([*range(1_049), 7])
    lost = unreachable(nodes[0])
    assert lost == [7], "1,049 ascending keys, each to the right of the one before, and another 7"
