"""Tests of `subject.CallLimiter`: callers who ask at given times, on a virtual clock, and who started when."""

import asyncio

import pytest
from grading import run_async
from subject import CallLimiter, now


def starts(limit, seconds, *callers):
    """Callers are (name, customer, asks at, gives up after seconds or None): who started when, and what they were told."""

    async def main():
        limiter, journal = CallLimiter(limit, seconds), []

        async def caller(name, customer, at, patience=None):
            await asyncio.sleep(at)
            try:
                async with asyncio.timeout(patience):
                    waited = await limiter.start(customer)
            except TimeoutError:
                journal.append((name, "gave up"))
            else:
                journal.append((name, now()))
                assert waited == now() - at, f"{name} was told a wrong time"

        await asyncio.gather(*(caller(*one) for one in callers))
        return journal

    return run_async(main)


def test_as_many_as_allowed_start_at_once_and_the_others_in_order():
    callers = [(name, "acme", 0) for name in "abcde"]
    assert starts(2, 10, *callers) == [("a", 0), ("b", 0), ("c", 10), ("d", 10), ("e", 20)]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ([0, 4, 5], [0, 4, 10]),  # the oldest start makes room
        ([0, 9, 10, 10], [0, 9, 10, 19]),  # no more than two in any ten seconds, also across a border
        ([0, 1, 2, 3, 4], [0, 1, 10, 11, 20]),  # a start counts from when it happens
        ([0, 0.5, 1.25], [0, 0.5, 10]),
        ([0.5, 0.5, 1], [0.5, 0.5, 10.5]),
        ([0, 0, 30], [0, 0, 30]),
    ],
)
def test_two_calls_in_any_ten_seconds_and_none_later_than_needed(asked, expected):
    callers = [(number, "acme", at) for number, at in enumerate(asked)]
    assert [at for _, at in starts(2, 10, *callers)] == expected


def test_who_asks_just_when_a_call_becomes_free_stands_behind_those_who_wait():
    callers = [("late", "acme", 10), ("first", "acme", 0), ("second", "acme", 1)]
    assert starts(1, 10, *callers) == [("first", 0), ("second", 10), ("late", 20)]


def test_customers_do_not_wait_for_each_other():
    callers = [("a", "acme", 0), ("b", "acme", 0), ("c", "acme", 0), ("d", "bolt", 1)]
    assert starts(1, 10, *callers) == [("a", 0), ("d", 1), ("b", 10), ("c", 20)]


@pytest.mark.parametrize("who", ["b", "c"])
def test_who_gives_up_has_not_started_and_is_in_nobodys_way(who):
    callers = [(name, "acme", 0, 3 if name == who else None) for name in "abcd"]
    left = [name for name in "bcd" if name != who]
    assert starts(1, 10, *callers) == [("a", 0), (who, "gave up"), (left[0], 10), (left[1], 20)]


def test_free_says_how_many_calls_may_start_at_this_moment():
    async def main():
        limiter, free = CallLimiter(2, 10), []
        for start, pause in [(True, 4), (True, 5.5), (False, 0.5), (False, 3.5), (False, 0.5)]:
            if start:
                await limiter.start("acme")
            free.append((now(), limiter.free("acme"), limiter.free("bolt")))
            await asyncio.sleep(pause)
        return [*free, (now(), limiter.free("acme"), limiter.free("bolt"))]

    assert run_async(main) == [(0, 1, 2), (4, 0, 2), (9.5, 0, 2), (10, 1, 2), (13.5, 1, 2), (14, 2, 2)]
