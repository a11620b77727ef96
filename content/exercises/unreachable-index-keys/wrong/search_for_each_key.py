"""Searches for every key from the root: n searches of up to n steps each. And it finds an equal key, not this node."""

from dataclasses import dataclass
from typing import Any


@dataclass
class Node:
    key: Any
    left: "Node | None" = None
    right: "Node | None" = None


def found(node, key):
    while node:
        if node.key == key:
            return True
        node = node.left if key < node.key else node.right
    return False


def unreachable(root):
    keys = []
    todo = [root]
    while todo:
        node = todo.pop()
        if node:
            keys.append(node.key)
            todo += [node.left, node.right]
    return sorted(key for key in keys if not found(root, key))
