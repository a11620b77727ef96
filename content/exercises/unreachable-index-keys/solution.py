"""Check the search tree of a stored index after an upgrade that may have changed the order of its keys."""

from dataclasses import dataclass
from typing import Any


@dataclass
class Node:
    """A key of the index; smaller keys belong into `left`, greater ones into `right`."""

    key: Any
    left: "Node | None" = None
    right: "Node | None" = None


def unreachable(root: Node | None) -> list[Any]:
    """Return, sorted, the keys of all nodes that a search for their key does not arrive at."""
    lost = []
    todo = [(root, None, None)]  # a node, and the keys between which every search that arrives there lies
    while todo:
        node, low, high = todo.pop()
        if node is None:
            continue
        above_low = low is None or low < node.key
        below_high = high is None or node.key < high
        if not (above_low and below_high):
            lost.append(node.key)
        todo.append((node.left, low, node.key if below_high else high))
        todo.append((node.right, node.key if above_low else low, high))
    return sorted(lost)
