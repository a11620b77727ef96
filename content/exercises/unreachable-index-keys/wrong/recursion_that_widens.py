"""Hands the node's key down as the new end of the interval, even when that makes it wider. By recursion, so depth ends it too."""

from dataclasses import dataclass
from typing import Any


@dataclass
class Node:
    key: Any
    left: "Node | None" = None
    right: "Node | None" = None


def unreachable(root):
    lost = []

    def visit(node, low, high):
        if node is None:
            return
        if (low is not None and node.key <= low) or (high is not None and node.key >= high):
            lost.append(node.key)
        visit(node.left, low, node.key)
        visit(node.right, node.key, high)

    visit(root, None, None)
    return sorted(lost)
