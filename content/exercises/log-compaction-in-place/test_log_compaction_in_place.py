import tracemalloc

import pytest
from starter import compact


class Log(list):
    """A list that counts how many entries have to move up when some are taken out of its middle."""

    moved = 0

    def __delitem__(self, where):
        stop = where.indices(len(self))[1] if isinstance(where, slice) else range(len(self))[where] + 1
        self.moved += len(self) - stop
        super().__delitem__(where)

    def __setitem__(self, where, entries):
        before, stop = len(self), where.indices(len(self))[1] if isinstance(where, slice) else len(self)
        super().__setitem__(where, entries)
        if len(self) != before:
            self.moved += before - stop

    def pop(self, index=-1):
        self.moved += len(self) - range(len(self))[index] - 1
        return super().pop(index)

    def remove(self, entry):
        self.moved += len(self) - self.index(entry) - 1
        super().remove(entry)


@pytest.mark.parametrize(
    ("log", "expected"),
    [
        ([("cart:1", 1), ("cart:1", 2), ("cart:2", 7)], [("cart:1", 2), ("cart:2", 7)]),
        (
            [("cart:1", 5), ("cart:2", 9), ("cart:2", 1), ("cart:2", 4), ("cart:3", 3), ("cart:3", 0)],
            [("cart:1", 5), ("cart:2", 4), ("cart:3", 0)],
        ),
        ([("cart:1", 8), ("cart:1", 8), ("cart:1", 6)], [("cart:1", 6)]),
    ],
)
def test_the_newest_entry_of_each_key_stays(log, expected):
    compact(log)
    assert log == expected


@pytest.mark.parametrize(
    ("log", "expected"),
    [
        ([("cart:1", 1), ("cart:1", 2), ("cart:1", 3), ("cart:2", 7)], 2),
        ([("cart:1", 1), ("cart:2", 1)], 0),
        ([("cart:1", 1)], 0),
        ([], 0),
    ],
)
def test_the_number_of_removed_entries_is_returned(log, expected):
    assert compact(log) == expected


def test_everybody_who_holds_the_list_sees_it_compacted():
    log = [("cart:1", 1), ("cart:1", 2)]
    reader = {"log": log}
    compact(log)
    assert reader["log"] == [("cart:1", 2)], "the reader holds the same list"


def test_no_entry_moves_once_for_every_entry_removed():
    log = Log((f"cart:{number // 2:04}", number) for number in range(2000))
    compact(log)
    assert len(log) == 1000, "1000 keys with two entries each"
    assert log.moved <= 4000, f"2000 entries, 1000 of them removed, and entries moved up {log.moved} times"


def test_no_second_log_is_built():
    keys = [f"cart:{number:05}" for number in range(10_000)]
    log = [(key, 1) for key in keys] + [(keys[-1], 2)]
    tracemalloc.start()
    try:
        removed = compact(log)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert removed == 1
    assert most < 20_000, (
        f"a log of 10,001 entries, and {most} more bytes of memory were needed: is there a second one?"
    )
