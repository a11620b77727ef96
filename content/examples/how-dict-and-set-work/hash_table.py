"""A hash table with separate chaining, as one writes it in an interview."""

from collections.abc import Hashable
from typing import Any


# --8<-- [start:table]
class HashTable:
    def __init__(self) -> None:
        self._buckets: list[list[tuple[Hashable, Any]]] = [[] for _ in range(4)]
        self._count = 0

    def _find(self, key: Hashable) -> tuple[list[tuple[Hashable, Any]], int | None]:
        """The bucket for this key, and the key's place in it."""
        bucket = self._buckets[hash(key) % len(self._buckets)]
        places = (i for i, (stored, _) in enumerate(bucket) if stored == key)
        return bucket, next(places, None)

    def put(self, key: Hashable, value: Any) -> None:
        bucket, place = self._find(key)
        if place is not None:
            bucket[place] = (key, value)
            return
        bucket.append((key, value))
        self._count += 1
        if self._count > len(self._buckets):
            self._grow()

    def _grow(self) -> None:
        pairs = [pair for bucket in self._buckets for pair in bucket]
        self._buckets = [[] for _ in range(2 * len(self._buckets))]
        for key, value in pairs:  # the bucket depends on the length: file everything again
            self._find(key)[0].append((key, value))

    def get(self, key: Hashable, default: Any = None) -> Any:
        bucket, place = self._find(key)
        return default if place is None else bucket[place][1]

    def delete(self, key: Hashable) -> None:
        bucket, place = self._find(key)
        if place is None:
            raise KeyError(key)
        del bucket[place]
        self._count -= 1

    def __len__(self) -> int:
        return self._count


# --8<-- [end:table]
