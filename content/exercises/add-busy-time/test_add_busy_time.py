import pytest
from starter import add_busy

DAY = ((540, 600), (660, 690), (720, 780), (900, 960))  # minutes since midnight: 9:00 to 10:00 and so on


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (800, 850, [(540, 600), (660, 690), (720, 780), (800, 850), (900, 960)]),
        (601, 659, [(540, 600), (601, 659), (660, 690), (720, 780), (900, 960)]),
        (480, 510, [(480, 510), (540, 600), (660, 690), (720, 780), (900, 960)]),
    ],
)
def test_a_time_in_a_gap_is_put_into_its_place(start, end, expected):
    assert add_busy(list(DAY), start, end) == expected


@pytest.mark.parametrize(
    ("busy", "start", "end", "expected"),
    [([(540, 600)], 700, 730, [(540, 600), (700, 730)]), ([], 700, 730, [(700, 730)])],
)
def test_a_time_behind_all_others_is_the_last_one(busy, start, end, expected):
    assert add_busy(busy, start, end) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (570, 630, [(540, 630), (660, 690), (720, 780), (900, 960)]),
        (640, 670, [(540, 600), (640, 690), (720, 780), (900, 960)]),
        (950, 990, [(540, 600), (660, 690), (720, 780), (900, 990)]),
    ],
)
def test_one_that_overlaps_becomes_longer(start, end, expected):
    assert add_busy(list(DAY), start, end) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (570, 670, [(540, 690), (720, 780), (900, 960)]),
        (550, 950, [(540, 960)]),
        (650, 790, [(540, 600), (650, 790), (900, 960)]),
        (0, 1440, [(0, 1440)]),
    ],
)
def test_all_that_overlap_become_one(start, end, expected):
    assert add_busy(list(DAY), start, end) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (600, 660, [(540, 690), (720, 780), (900, 960)]),
        (600, 610, [(540, 610), (660, 690), (720, 780), (900, 960)]),
        (890, 900, [(540, 600), (660, 690), (720, 780), (890, 960)]),
    ],
)
def test_times_that_only_touch_are_joined_as_well(start, end, expected):
    assert add_busy(list(DAY), start, end) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"), [(730, 750, list(DAY)), (720, 780, list(DAY)), (720, 730, list(DAY))]
)
def test_a_time_within_a_busy_one_changes_nothing(start, end, expected):
    assert add_busy(list(DAY), start, end) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (500, 560, [(500, 600), (660, 690)]),
        (610, 640, [(540, 600), (610, 640), (660, 690)]),
        (700, 730, [(540, 600), (660, 690), (700, 730)]),
    ],
)
def test_the_calendar_that_was_passed_in_stays_as_it_was(start, end, expected):
    busy = [(540, 600), (660, 690)]
    assert add_busy(busy, start, end) == expected
    assert busy == [(540, 600), (660, 690)], "the caller decides whether the new time is kept"
