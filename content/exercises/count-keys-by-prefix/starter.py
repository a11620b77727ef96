"""Know how many objects of a bucket lie below a prefix, while objects come and go."""


class KeyCounts:
    """A set of keys that knows for every prefix how many of them begin with it."""

    def add(self, key: str) -> None:
        """Store the key; one that is stored already changes nothing."""

    def remove(self, key: str) -> None:
        """Forget the key; one that is not stored changes nothing."""

    def count(self, prefix: str) -> int:
        """Return how many stored keys begin with the prefix."""
        return -1

    def __contains__(self, key: str) -> bool:
        return False
