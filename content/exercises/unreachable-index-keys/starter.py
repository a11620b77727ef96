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
    return ["?"]
