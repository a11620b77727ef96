"""Group a stream of rows into batches for bulk inserts."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

Row = TypeVar("Row")


def batches(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    """Yield lists of at most `size` rows, in order, reading no row before it is needed."""
    if size < 1:
        raise ValueError(f"size must be at least 1, not {size}")
    return _batches(iter(rows), size)


def _batches(rows: Iterator[Row], size: int) -> Iterator[list[Row]]:
    while batch := list(islice(rows, size)):
        yield batch
