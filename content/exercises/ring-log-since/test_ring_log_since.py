from collections.abc import Sequence

import pytest
from starter import first_since


class Device(Sequence):
    """A ring of slots that counts how many of them are read, and stops after `limit`."""

    def __init__(self, times, limit):
        self._times = times
        self._limit = limit
        self.reads = 0

    def __len__(self):
        return len(self._times)

    def __getitem__(self, slot):
        found = self._times[slot]
        self.reads += len(found) if isinstance(slot, slice) else 1
        assert self.reads <= self._limit, f"more than {self._limit} of {len(self)} slots were read"
        return found


def rotations(times):
    """The same records with the oldest in slot 0, in slot 1, and so on."""
    return [times[-shift:] + times[:-shift] if shift else times for shift in range(len(times))]


@pytest.mark.parametrize(
    ("ring", "moment", "expected"),
    [
        ([900, 905, 840, 850, 870], 850, 3),
        ([900, 905, 840, 850, 870], 900, 0),
        ([900, 905, 840, 850, 870], 840, 2),
        ([900, 905, 840, 850, 870], 905, 1),
    ],
)
def test_a_record_of_exactly_that_moment_is_found(ring, moment, expected):
    assert first_since(ring, moment) == expected


@pytest.mark.parametrize(
    ("ring", "moment", "expected"),
    [
        ([900, 905, 840, 850, 870], 851, 4),
        ([900, 905, 840, 850, 870], 871, 0),
        ([900, 905, 840, 850, 870], 100, 2),
        ([850, 840], 845, 0),
    ],
)
def test_between_two_records_it_is_the_later_one(ring, moment, expected):
    assert first_since(ring, moment) == expected


@pytest.mark.parametrize("ring", [[900, 905, 840, 850, 870], [840, 850, 870], [840], []])
def test_after_the_newest_record_there_is_none(ring):
    assert first_since(ring, 906) is None, "no record is that late"


@pytest.mark.parametrize(
    ("ring", "moment", "expected"),
    [([840, 850, 870, 900], 840, 0), ([840, 850, 870, 900], 860, 2), ([840], 10, 0)],
)
def test_a_ring_may_begin_with_its_oldest_record(ring, moment, expected):
    assert first_since(ring, moment) == expected


@pytest.mark.parametrize("size", [2, 3, 4, 7, 8])
def test_it_is_right_wherever_the_oldest_record_lies(size):
    times = [840 + 10 * number for number in range(size)]
    rings = rotations(times)
    found = [[first_since(ring, time - 5) for time in times] for ring in rings]
    assert found == [[ring.index(time) for time in times] for ring in rings], (
        f"asked for five before each of {times}, in every rotation"
    )


@pytest.mark.parametrize("oldest", [0, 1, 2000, 4095])
def test_of_four_thousand_slots_no_more_than_a_hundred_are_read(oldest):
    times = [10 * number for number in range(4096)]
    device = Device(times[4096 - oldest :] + times[: 4096 - oldest], limit=100)
    assert first_since(device, 30_001) == (3001 + oldest) % 4096
