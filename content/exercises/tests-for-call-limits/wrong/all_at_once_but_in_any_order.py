"""Starts all callers at second zero and sorts what comes out: neither the order nor later arrivals are looked at."""

import asyncio

from grading import run_async
from subject import CallLimiter, now


def test_rate():
    async def main():
        limiter = CallLimiter(2, 10)
        times = []

        async def caller():
            await limiter.start("acme")
            times.append(now())

        await asyncio.gather(*(caller() for _ in range(6)))
        return sorted(times)

    assert run_async(main) == [0, 0, 10, 10, 20, 20]
