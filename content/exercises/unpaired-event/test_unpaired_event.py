import gc

import pytest
from starter import find_unpaired


class EventId(int):
    """An id that knows how many of its kind are in memory."""

    alive = most = 0

    def __init__(self, _):
        EventId.alive += 1
        EventId.most = max(EventId.most, EventId.alive)

    def __del__(self):
        EventId.alive -= 1


@pytest.mark.parametrize(
    ("event_ids", "expected"),
    [
        ([7001, 7002, 7001], 7002),
        ([7003, 7001, 7002, 7002, 7001], 7003),
        ([7001, 7002, 7003, 7003, 7001, 7002, 7004], 7004),
        ([9], 9),
        ([2**63 - 25, 2**63 - 24, 2**63 - 24], 2**63 - 25),
    ],
)
def test_the_id_without_a_second_line_is_found(event_ids, expected):
    assert find_unpaired(event_ids) == expected


@pytest.mark.parametrize("event_ids", [[], [7001, 7001], [7002, 7001, 7001, 7002]])
def test_none_when_every_id_has_its_pair(event_ids):
    assert find_unpaired(event_ids) is None


def test_a_stream_is_read_once():
    lines = (event_id for event_id in [7001, 7002, 7003, 7001, 7002])
    assert find_unpaired(lines) == 7003, "a generator of 7001, 7002, 7003, 7001, 7002: it can't be read again"


def test_only_a_few_ids_are_in_memory_at_a_time():
    gc.collect()
    EventId.alive = EventId.most = 0

    def stream():
        for number in range(1, 501):
            yield EventId(number)
        for number in range(2, 501):
            yield EventId(number)

    assert find_unpaired(stream()) == 1, "a generator of 1 to 500, and then of 2 to 500"
    assert EventId.most <= 10, f"of 999 lines, {EventId.most} ids were in memory at one time"
