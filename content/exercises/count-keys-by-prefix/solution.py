"""Know how many objects of a bucket lie below a prefix, while objects come and go."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class _Node:
    children: dict[str, "_Node"] = field(default_factory=dict)
    count: int = 0
    is_key: bool = False


class KeyCounts:
    """A set of keys that knows for every prefix how many of them begin with it."""

    def __init__(self) -> None:
        self._root = _Node()

    def add(self, key: str) -> None:
        """Store the key; one that is stored already changes nothing."""
        if key in self:
            return
        node = self._root
        node.count += 1
        for character in key:
            if character not in node.children:
                node.children[character] = _Node()
            node = node.children[character]
            node.count += 1
        node.is_key = True

    def remove(self, key: str) -> None:
        """Forget the key; one that is not stored changes nothing."""
        if key not in self:
            return
        node = self._root
        node.count -= 1
        for character in key:
            child = node.children[character]
            child.count -= 1
            if child.count == 0:  # no other key comes this way: the rest of the branch goes
                del node.children[character]
                return
            node = child
        node.is_key = False

    def count(self, prefix: str) -> int:
        """Return how many stored keys begin with the prefix."""
        node = self._find(prefix)
        return node.count if node else 0

    def __contains__(self, key: str) -> bool:
        node = self._find(key)
        return node is not None and node.is_key

    def _find(self, prefix: str) -> _Node | None:
        node: _Node | None = self._root
        for character in prefix:
            if node is None:
                break
            node = node.children.get(character)
        return node
