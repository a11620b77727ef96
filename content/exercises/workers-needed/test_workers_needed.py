import random

import pytest
from starter import workers_needed


class Second(int):
    """A point in time that counts how often anyone compares it."""

    compared = 0

    def __lt__(self, other):
        Second.compared += 1
        return int(self) < int(other)

    def __le__(self, other):
        Second.compared += 1
        return int(self) <= int(other)

    def __gt__(self, other):
        Second.compared += 1
        return int(self) > int(other)

    def __ge__(self, other):
        Second.compared += 1
        return int(self) >= int(other)

    def __eq__(self, other):
        Second.compared += 1
        return int(self) == int(other)

    __hash__ = int.__hash__


@pytest.mark.parametrize(
    ("jobs", "expected"),
    [
        ([(0, 10), (5, 15), (7, 20)], 3),
        ([(0, 10), (0, 10)], 2),
        ([(0, 60), (10, 20), (15, 40), (45, 50)], 3),
        ([(0, 10), (20, 40), (25, 45), (30, 50)], 3),
    ],
)
def test_jobs_that_run_at_the_same_time_need_a_worker_each(jobs, expected):
    assert workers_needed(jobs) == expected


@pytest.mark.parametrize(
    ("jobs", "expected"),
    [
        ([(0, 100), (0, 10), (20, 30), (40, 50)], 2),
        ([(0, 10), (5, 20), (15, 30), (25, 40)], 2),
        ([(0, 100), (5, 30), (20, 60), (50, 90)], 3),
    ],
)
def test_jobs_that_overlap_the_same_job_at_different_times_share_a_worker(jobs, expected):
    assert workers_needed(jobs) == expected


@pytest.mark.parametrize(
    ("jobs", "expected"),
    [
        ([(0, 10), (10, 20)], 1),
        ([(0, 10), (0, 10), (10, 20), (10, 20)], 2),
        ([(5, 10), (0, 5), (10, 12), (0, 12)], 2),
    ],
)
def test_a_worker_takes_the_next_job_when_one_ends(jobs, expected):
    assert workers_needed(jobs) == expected


@pytest.mark.parametrize(
    ("jobs", "expected"), [([(30, 40), (0, 10), (5, 35)], 2), ([(50, 60), (0, 55), (10, 52), (5, 51)], 4)]
)
def test_the_jobs_come_in_any_order(jobs, expected):
    assert workers_needed(jobs) == expected


def test_times_may_be_fractions():
    assert workers_needed([(0.0, 0.5), (0.25, 0.75), (0.5, 1.0)]) == 2


def test_no_jobs_and_jobs_from_a_generator():
    assert workers_needed([]) == 0
    assert workers_needed((start, start + 10) for start in (0, 5, 20)) == 2


def test_200_jobs_are_not_all_compared_with_each_other():
    jobs = [(Second(number * 10), Second(number * 10 + 25)) for number in range(200)]
    random.Random(1).shuffle(jobs)
    Second.compared = 0
    assert workers_needed(jobs) == 3
    assert Second.compared < 15_000, f"200 jobs, and their times were compared {Second.compared} times"
