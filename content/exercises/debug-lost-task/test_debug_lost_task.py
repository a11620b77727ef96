import asyncio
import gc

from grading import run_async
from starter import Checkout


class Post:
    """Sends a confirmation in 3 seconds; fails for the orders it is told, and remembers what was reported when."""

    def __init__(self, failing=()):
        self.failing = failing
        self.sent = []
        self.reports = []

    async def send(self, order):
        await asyncio.sleep(3)
        if order in self.failing:
            raise ConnectionError("mail server is away")
        self.sent.append(order)

    def report(self, order, error):
        self.reports.append((order, type(error).__name__, asyncio.get_running_loop().time()))


def run(main):
    try:
        return run_async(main)
    finally:
        gc.collect()  # what nobody holds any more says now that its error was never retrieved, and not later


def test_an_order_is_accepted_without_waiting_for_its_confirmation():
    async def main():
        post = Post()
        checkout = Checkout(post.send, post.report)
        answer = await checkout.place("A-1")
        return answer, asyncio.get_running_loop().time(), checkout.pending

    assert run(main) == ("A-1 accepted", 0, 1), "(the answer, its second, confirmations under way)"


def test_a_failed_confirmation_is_reported_with_its_order_when_it_fails():
    async def main():
        post = Post(failing={"A-2"})
        checkout = Checkout(post.send, post.report)
        await checkout.place("A-1")
        await checkout.place("A-2")
        await asyncio.sleep(10)  # nobody closes the checkout: it runs all day
        return post.reports

    assert run(main) == [("A-2", "ConnectionError", 3)], "what was reported, and at which second"


def test_one_failure_leaves_the_other_confirmations_alone():
    async def main():
        post = Post(failing={"A-1"})
        checkout = Checkout(post.send, post.report)
        answers = [await checkout.place(order) for order in ("A-1", "A-2", "A-3")]
        await asyncio.sleep(10)
        return answers, post.sent

    assert run(main) == (["A-1 accepted", "A-2 accepted", "A-3 accepted"], ["A-2", "A-3"])


def test_a_confirmation_that_has_ended_is_no_longer_pending():
    async def main():
        post = Post(failing={"A-1"})
        checkout = Checkout(post.send, post.report)
        for order in ("A-1", "A-2", "A-3"):
            await checkout.place(order)
        before = checkout.pending
        await asyncio.sleep(10)
        return before, checkout.pending

    assert run(main) == (3, 0), "(pending at once, pending after all have ended)"


def test_closing_waits_for_what_is_under_way():
    async def main():
        post = Post()
        checkout = Checkout(post.send, post.report)
        await checkout.place("A-1")
        await asyncio.sleep(1)
        await checkout.close()
        return post.sent, asyncio.get_running_loop().time()

    assert run(main) == (["A-1"], 3), "(what was sent, the second at which `close` returned)"


def test_closing_raises_nothing_and_reports_a_failure_once():
    async def main():
        post = Post(failing={"A-1", "A-2"})
        checkout = Checkout(post.send, post.report)
        await checkout.place("A-1")
        await checkout.place("A-2")
        await checkout.close()
        return sorted(post.reports)

    assert run(main) == [("A-1", "ConnectionError", 3), ("A-2", "ConnectionError", 3)]
