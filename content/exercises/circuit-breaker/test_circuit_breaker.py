import asyncio

import pytest
from grading import run_async
from starter import CircuitBreaker, CircuitOpenError

DOWN = ConnectionRefusedError("down")


class Partner:
    """Gives the answers of a list, one a call; an exception in it is raised."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.calls = 0

    async def __call__(self):
        self.calls += 1
        answer = self.answers.pop(0) if self.answers else "ok"
        if isinstance(answer, Exception):
            raise answer
        return answer


def new_breaker():
    """Opens for 10 seconds after three failures, by the clock of the loop."""
    return CircuitBreaker(failures=3, seconds=10, clock=asyncio.get_running_loop().time)


async def outcome(breaker, work):
    """What a call returned, or the name of what it raised."""
    try:
        return await breaker.call(work)
    except (OSError, LookupError, CircuitOpenError) as error:
        return type(error).__name__


async def outcomes(breaker, work, times):
    return [await outcome(breaker, work) for _ in range(times)]


async def opened():
    """A breaker that has just been opened by three failures."""
    breaker = new_breaker()
    await outcomes(breaker, Partner(DOWN, DOWN, DOWN), 3)
    return breaker


def test_failures_in_a_row_reach_the_caller_and_then_the_partner_is_left_alone():
    async def main():
        partner = Partner("ok", DOWN, DOWN, DOWN)
        seen = await outcomes(new_breaker(), partner, 6)
        return seen, partner.calls

    seen, calls = run_async(main())
    assert seen == ["ok", *["ConnectionRefusedError"] * 3, *["CircuitOpenError"] * 2]
    assert calls == 4, "the partner is not called while the circuit is open"


@pytest.mark.parametrize("answer", ["ok", LookupError("404: no such order")])
def test_any_answer_starts_the_count_anew(answer):
    async def main():
        partner = Partner(DOWN, DOWN, answer, DOWN, DOWN, answer, DOWN, DOWN, DOWN)
        seen = await outcomes(new_breaker(), partner, 10)
        return ["refused" if one == "CircuitOpenError" else "called" for one in seen]

    assert run_async(main()) == ["called"] * 9 + ["refused"], (
        "only the last three failures follow one another"
    )


def test_an_answer_after_the_pause_closes_the_circuit():
    async def main():
        breaker, partner = await opened(), Partner()
        await asyncio.sleep(9.5)
        early = await outcome(breaker, partner)
        await asyncio.sleep(0.5)
        return [early, *await outcomes(breaker, partner, 2), *await outcomes(breaker, Partner(DOWN, DOWN), 3)]

    down = "ConnectionRefusedError"
    assert run_async(main()) == ["CircuitOpenError", "ok", "ok", down, down, "ok"], (
        "asked after 9.5 s, then after 10 s"
    )


def test_a_failure_after_the_pause_opens_the_circuit_for_another():
    async def main():
        breaker, partner = await opened(), Partner(DOWN)
        await asyncio.sleep(10)
        seen = await outcomes(breaker, partner, 2)
        await asyncio.sleep(9.5)
        seen.append(await outcome(breaker, partner))
        await asyncio.sleep(0.5)
        return [*seen, await outcome(breaker, partner)]

    expected = ["ConnectionRefusedError", "CircuitOpenError", "CircuitOpenError", "ok"]
    assert run_async(main()) == expected, "asked after 10 s, at once again, after 19.5 s and after 20 s"


def test_after_the_pause_one_call_asks_and_the_others_are_refused():
    async def main():
        breaker, partner = await opened(), Partner()

        async def slow():
            await asyncio.sleep(2)
            return await partner()

        await asyncio.sleep(10)
        seen = await asyncio.gather(*(outcome(breaker, slow) for _ in range(4)))
        return sorted(seen), partner.calls

    assert run_async(main()) == (["CircuitOpenError"] * 3 + ["ok"], 1), (
        "four calls at once, and one of them is the probe"
    )


def test_a_cancelled_probe_decides_nothing_and_lets_the_next_one_try():
    async def main():
        breaker = await opened()
        await asyncio.sleep(10)
        probe = asyncio.create_task(breaker.call(lambda: asyncio.sleep(60)))
        await asyncio.sleep(1)
        seen = [await outcome(breaker, Partner())]
        probe.cancel()
        await asyncio.gather(probe, return_exceptions=True)
        return [*seen, *await outcomes(breaker, Partner(DOWN), 2)]

    expected = ["CircuitOpenError", "ConnectionRefusedError", "CircuitOpenError"]
    assert run_async(main()) == expected, (
        "refused beside the probe; the next probe fails; so the circuit stays open"
    )


def test_a_cancelled_call_is_neither_a_failure_nor_an_answer():
    async def main():
        breaker = new_breaker()
        await outcomes(breaker, Partner(DOWN, DOWN), 2)
        call = asyncio.create_task(breaker.call(lambda: asyncio.sleep(60)))
        await asyncio.sleep(1)
        call.cancel()
        await asyncio.gather(call, return_exceptions=True)
        return await outcomes(breaker, Partner(DOWN), 2)

    expected = ["ConnectionRefusedError", "CircuitOpenError"]
    assert run_async(main()) == expected, (
        "two failures, a cancelled call, and the third failure opens the circuit"
    )


@pytest.mark.parametrize("late", ["ok", DOWN])
def test_a_call_from_before_the_circuit_opened_changes_nothing(late):
    async def main():
        breaker = new_breaker()

        async def slow():
            await asyncio.sleep(5)
            return await Partner(late)()

        slow_call = asyncio.create_task(outcome(breaker, slow))
        await asyncio.sleep(0)
        await outcomes(breaker, Partner(DOWN, DOWN, DOWN), 3)
        await asyncio.sleep(6)
        seen = [await outcome(breaker, Partner())]
        await asyncio.sleep(4)
        await slow_call
        return [*seen, await outcome(breaker, Partner())]

    expected = ["CircuitOpenError", "ok"]
    assert run_async(main()) == expected, "opened at 0 s, late result at 5 s; asked at 6 s and at 10 s"


@pytest.mark.parametrize("late", ["ok", DOWN])
def test_a_call_that_outlives_the_whole_outage_changes_nothing(late):
    async def main():
        breaker = new_breaker()

        async def slow():
            await asyncio.sleep(12)
            return await Partner(late)()

        slow_call = asyncio.create_task(outcome(breaker, slow))
        await asyncio.sleep(0)
        await outcomes(breaker, Partner(DOWN, DOWN, DOWN), 3)
        await asyncio.sleep(10)
        await outcomes(breaker, Partner("ok", DOWN, DOWN), 3)
        await slow_call
        return await outcomes(breaker, Partner(DOWN), 2)

    expected = ["ConnectionRefusedError", "CircuitOpenError"]
    assert run_async(main()) == expected, (
        "opened at 0 s, closed at 10 s, two failures, a late result at 12 s, and the third failure opens it again"
    )
