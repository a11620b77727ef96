import asyncio

import pytest
from grading import run_async
from starter import Mailer, stop


async def until(seconds):
    """Wait until the loop's clock shows this."""
    await asyncio.sleep(seconds - asyncio.get_running_loop().time())


def test_a_cancelled_run_ends_at_once_as_cancelled():
    async def main():
        async def send(invoice):
            await asyncio.sleep(5)

        run = asyncio.create_task(Mailer(send).run(["A-1", "A-2"]))
        await until(6)  # A-2 is being sent
        run.cancel()
        await asyncio.wait({run}, timeout=100)
        return run.cancelled(), asyncio.get_running_loop().time()

    cancelled, ended = run_async(main)
    assert ended == 6, "the second at which the run ended; it was cancelled at 6"
    assert cancelled, "who waits for the run must see that it was cancelled"


def test_an_interrupted_invoice_is_not_sent_again():
    started = []

    async def main():
        async def send(invoice):
            started.append(invoice)
            await asyncio.sleep(5)

        mailer = Mailer(send)
        run = asyncio.create_task(mailer.run(["A-1", "A-2", "A-3"]))
        await until(6)
        run.cancel()
        await asyncio.wait({run}, timeout=100)
        return mailer.sent, mailer.failed

    sent, failed = run_async(main)
    assert started == ["A-1", "A-2"], "what was handed to `send`; A-2 was interrupted"
    assert sent == ["A-1"]
    assert failed == [], "an interrupted invoice has not failed"


def test_a_slow_attempt_is_given_up_and_made_again():
    started = []

    async def main():
        async def send(invoice):
            started.append(asyncio.get_running_loop().time())
            await asyncio.sleep(60 if len(started) == 1 else 1)

        mailer = Mailer(send)
        await mailer.run(["A-1"])
        return mailer.sent

    assert run_async(main) == ["A-1"]
    assert started == [0, 11], "10 seconds for the first attempt, then a pause of 1"


def test_an_invoice_that_cannot_be_sent_does_not_hold_up_the_rest():
    async def main():
        async def send(invoice):
            if invoice == "A-1":
                raise ValueError("no such address")

        mailer = Mailer(send)
        await mailer.run(["A-1", "A-2"])
        return mailer.failed, mailer.sent

    assert run_async(main) == (["A-1"], ["A-2"])


def test_stop_returns_when_the_task_has_cleaned_up():
    async def main():
        async def work():
            try:
                await asyncio.sleep(100)
            finally:
                await asyncio.sleep(3)

        task = asyncio.create_task(work())
        await until(1)
        await stop(task)
        return task.done(), asyncio.get_running_loop().time()

    assert run_async(main) == (True, 4), "(has the task ended?, when did `stop` return?)"


def test_stop_raises_the_error_that_the_task_ended_with():
    async def main():
        async def work():
            try:
                await asyncio.sleep(100)
            finally:
                raise OSError("the connection was gone")

        task = asyncio.create_task(work())
        await until(1)
        await stop(task)

    with pytest.raises(OSError, match="the connection was gone"):
        run_async(main)


def test_a_caller_that_is_cancelled_while_it_stops_a_task_is_cancelled():
    cleaned = []

    async def main():
        async def work():
            try:
                await asyncio.sleep(100)
            finally:
                await asyncio.sleep(5)
                cleaned.append("connection")

        task = asyncio.create_task(work())
        await until(1)
        caller = asyncio.create_task(stop(task))
        await until(2)
        caller.cancel()
        await until(50)
        return caller.cancelled()

    assert run_async(main), "the caller of `stop` was cancelled, and went on as if it had not been"
    assert cleaned == ["connection"], "what the task cleaned up: only the waiting was cancelled"
