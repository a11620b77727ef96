import asyncio

import pytest
from grading import run_async
from starter import consume


class Broker:
    """Two messages and then silence. Notes what happens to them, each with its time."""

    def __init__(self, handling=5, acking=0, failing=None):
        self.handling, self.acking, self.failing = handling, acking, failing
        self.messages = ["A", "B"]
        self.log = []

    def note(self, what):
        self.log.append(f"{asyncio.get_running_loop().time():g} {what}")

    async def receive(self):
        if not self.messages:
            await asyncio.sleep(900)
            raise EOFError("nobody stopped the consumer")
        return self.messages.pop(0)

    async def handle(self, message):
        try:
            await asyncio.sleep(self.handling)
        except asyncio.CancelledError:
            self.note(f"handle {message} torn")
            raise
        if message == self.failing:
            raise ValueError(f"{message} is bad")
        self.note(f"handle {message}")

    async def ack(self, message):
        await asyncio.sleep(self.acking)
        self.note(f"ack {message}")

    async def release(self, message):
        await asyncio.sleep(0)
        self.note(f"release {message}")


def story(broker, *cancel_at, grace=10):
    """Run the consumer, cancel it at these seconds, and tell what happened to the messages and to the consumer."""

    async def main():
        loop = asyncio.get_running_loop()
        consumer = asyncio.create_task(
            consume(broker.receive, broker.handle, broker.ack, broker.release, grace)
        )
        for seconds in cancel_at:
            await asyncio.wait([consumer], timeout=seconds - loop.time())
            consumer.cancel()
        await asyncio.wait([consumer], timeout=300)
        if not consumer.done():
            broker.note("consumer still runs")
        elif consumer.cancelled():
            broker.note("consumer cancelled")
        else:
            broker.note(f"consumer ends: {consumer.exception()!r}")
        told = list(broker.log)
        await asyncio.sleep(300)
        return told + [f"too late: {entry}" for entry in broker.log[len(told) :]]

    return run_async(main)


def test_a_message_is_acknowledged_when_it_has_been_handled_and_not_before():
    assert story(Broker(), 100) == [
        "5 handle A",
        "5 ack A",
        "10 handle B",
        "10 ack B",
        "100 consumer cancelled",
    ]


def test_a_consumer_that_waits_for_a_message_stops_at_once():
    broker = Broker()
    broker.messages = []
    assert story(broker, 7) == ["7 consumer cancelled"]


def test_the_message_in_hand_is_finished_and_no_other_is_taken():
    assert story(Broker(), 2) == ["5 handle A", "5 ack A", "5 consumer cancelled"]


def test_out_of_grace_the_message_is_given_back_before_the_consumer_ends():
    assert story(Broker(handling=60), 2) == ["12 handle A torn", "12 release A", "12 consumer cancelled"]


def test_a_second_cancellation_ends_the_grace():
    assert story(Broker(handling=60), 2, 6) == ["6 handle A torn", "6 release A", "6 consumer cancelled"]


def test_an_acknowledgement_under_way_is_not_torn():
    assert story(Broker(acking=3), 6) == ["5 handle A", "8 ack A", "8 consumer cancelled"]


def test_a_message_that_fails_during_the_grace_is_given_back_and_the_consumer_ends_as_cancelled():
    assert story(Broker(failing="A"), 2) == ["5 release A", "5 consumer cancelled"]


@pytest.mark.parametrize(
    ("failing", "expected"),
    [
        ("A", ["5 release A", "5 consumer ends: ValueError('A is bad')"]),
        ("B", ["5 handle A", "5 ack A", "10 release B", "10 consumer ends: ValueError('B is bad')"]),
    ],
)
def test_a_message_that_cannot_be_handled_is_given_back_and_the_error_comes_out(failing, expected):
    assert story(Broker(failing=failing), 100) == expected
