"""Asserts inside tasks that nobody awaits: the test ends before they do, and cannot fail."""

import asyncio

from grading import run_async
from subject import CallLimiter, now


def test_in_order():
    async def main():
        limiter = CallLimiter(1, 10)

        async def caller(expected):
            await limiter.start("acme")
            assert now() == expected

        tasks = [asyncio.create_task(caller(number * 10)) for number in range(3)]
        await asyncio.sleep(0)
        assert tasks

    run_async(main)
