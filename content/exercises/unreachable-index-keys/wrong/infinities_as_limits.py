"""Starts between minus and plus infinity: those are floats, and can be compared with numbers only."""

from dataclasses import dataclass
from typing import Any


@dataclass
class Node:
    key: Any
    left: "Node | None" = None
    right: "Node | None" = None


def unreachable(root):
    lost = []
    todo = [(root, float("-inf"), float("inf"))]
    while todo:
        node, low, high = todo.pop()
        if node is None:
            continue
        if not low < node.key < high:
            lost.append(node.key)
        todo.append((node.left, low, min(node.key, high)))
        todo.append((node.right, max(low, node.key), high))
    return sorted(lost)
