import asyncio

import pytest
from grading import run_async
from starter import CoalescingCache


class Rates:
    """A partner who answers after two seconds; counts the calls, and fails the first `failures` of them."""

    def __init__(self, answer="1.08", failures=0):
        self.calls = []
        self.answer, self.failures = answer, failures

    async def load(self, currency):
        self.calls.append(currency)
        number = len(self.calls)
        await asyncio.sleep(2)
        if number <= self.failures:
            raise ConnectionError(f"call {number} failed")
        return self.answer

    def cache(self, seconds=60):
        return CoalescingCache(self.load, seconds, clock=asyncio.get_running_loop().time)


def together(cache, *currencies):
    return asyncio.gather(*map(cache.get, currencies), return_exceptions=True)


def test_callers_who_miss_together_share_one_load():
    async def main():
        rates = Rates()
        values = await together(rates.cache(), *["USD"] * 100)
        return len(rates.calls), set(map(str, values))

    assert run_async(main) == (1, {"1.08"}), "100 callers asked for USD: (calls of load, values)"


def test_different_keys_are_loaded_side_by_side():
    async def main():
        rates = Rates()
        await together(rates.cache(), "USD", "GBP", "CHF")
        return sorted(rates.calls), asyncio.get_running_loop().time()

    assert run_async(main) == (["CHF", "GBP", "USD"], 2), "three keys, 2 s each: (calls of load, seconds)"


@pytest.mark.parametrize(
    ("asked_at", "expected"),
    [(2, 1), (61.5, 1), (62, 2), (500, 2)],
)
def test_an_answer_that_came_at_second_2_is_kept_for_60_seconds(asked_at, expected):
    async def main():
        rates = Rates()
        cache = rates.cache(seconds=60)
        await cache.get("USD")
        await asyncio.sleep(asked_at - 2)
        await together(cache, *["USD"] * 10)
        return len(rates.calls)

    assert run_async(main) == expected, "ten callers ask for USD again at this second: calls of load in all"


def test_none_is_an_answer_too():
    async def main():
        rates = Rates(answer=None)
        cache = rates.cache()
        values = [await cache.get("XXX"), await cache.get("XXX")]
        return values, len(rates.calls)

    assert run_async(main) == ([None, None], 1), (
        "a rate that does not exist is asked for once: (values, calls of load)"
    )


def test_all_who_wait_see_a_failure_and_the_next_caller_tries_again():
    async def main():
        rates = Rates(failures=1)
        cache = rates.cache()
        first = await together(cache, "USD", "USD", "USD")
        later = await together(cache, "USD", "USD")
        return [str(value) for value in first], later, len(rates.calls)

    assert run_async(main) == (["call 1 failed"] * 3, ["1.08"] * 2, 2), (
        "(what three callers saw, what two later callers saw, calls of load)"
    )


def test_a_caller_who_is_cancelled_does_not_cancel_the_load_of_others():
    async def main():
        rates = Rates()
        cache = rates.cache()
        first = asyncio.create_task(cache.get("USD"))
        await asyncio.sleep(0.5)
        second = asyncio.create_task(cache.get("USD"))
        await asyncio.sleep(0.5)
        first.cancel()
        await asyncio.wait([first, second])
        return first.cancelled(), "cancelled" if second.cancelled() else second.result(), len(rates.calls)

    assert run_async(main) == (True, "1.08", 1), "(first was cancelled, what the second got, calls of load)"


def test_a_load_that_nobody_waits_for_any_more_still_fills_the_cache():
    async def main():
        rates = Rates()
        cache = rates.cache()
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(cache.get("USD"), 1)
        await asyncio.sleep(5)
        return await cache.get("USD"), len(rates.calls), asyncio.get_running_loop().time()

    assert run_async(main) == ("1.08", 1, 6), (
        "gave up after 1 s, asked again at 6 s: (value, calls of load, time)"
    )
