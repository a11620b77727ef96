"""Tests of `subject.CallLimiter`: they pass, and yet few faults would make them fail."""

import asyncio

from grading import run_async
from subject import CallLimiter


def test_the_second_call_waits():
    async def main():
        limiter = CallLimiter(calls=1, seconds=10)
        await limiter.start("acme")
        await limiter.start("acme")
        return asyncio.get_running_loop().time()

    assert run_async(main) == 10
