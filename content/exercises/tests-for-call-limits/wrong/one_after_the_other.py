"""Awaits one call after the other: nobody ever waits together with somebody else, and nobody is cancelled."""

from grading import run_async
from subject import CallLimiter, now


def test_starts():
    async def main():
        limiter = CallLimiter(2, 10)
        times = []
        for _ in range(5):
            await limiter.start("acme")
            times.append(now())
        return times

    assert run_async(main) == [0, 0, 10, 10, 20]


def test_customers():
    async def main():
        limiter = CallLimiter(1, 10)
        await limiter.start("acme")
        await limiter.start("bolt")
        return now()

    assert run_async(main) == 0
