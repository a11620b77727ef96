import asyncio

import pytest
from grading import run_async
from starter import Pool


class Database:
    """Counts its connections. Connecting takes a second; the numbers in `refuses` say which attempts fail."""

    def __init__(self, refuses=()):
        self.attempts = self.open = self.peak = 0
        self.refuses = refuses

    async def connect(self):
        self.attempts += 1
        number = self.attempts
        self.open += 1
        self.peak = max(self.peak, self.open)
        connected = False
        try:
            await asyncio.sleep(1)
            connected = number not in self.refuses
        finally:
            if not connected:
                self.open -= 1
        if not connected:
            raise ConnectionError("too many clients")
        return Link(self, number)


class Link:
    def __init__(self, database, number):
        self.database, self.number = database, number

    async def close(self):
        await asyncio.sleep(0)
        self.database.open -= 1


async def use(pool, seconds=1, error=None, patience=None):
    """Borrow a connection for some seconds; the number of the connection, or what went wrong."""
    try:
        async with pool.connection(timeout=patience) as link:
            await asyncio.sleep(seconds)
            if error:
                raise error
            return link.number
    except (ValueError, OSError, RuntimeError) as caught:
        return type(caught).__name__


def test_a_connection_that_came_back_is_used_again():
    async def main():
        database = Database()
        pool = Pool(database.connect, size=5)
        before = database.attempts
        return before, [await use(pool) for _ in range(4)], database.attempts

    assert run_async(main) == (0, [1, 1, 1, 1], 1), (
        "one use after the other: (connected before the first, numbers of the connections, connected in all)"
    )


def test_no_more_than_size_connections_are_open_while_many_tasks_ask():
    async def main():
        database = Database()
        pool = Pool(database.connect, size=3)
        await asyncio.gather(*(use(pool) for _ in range(30)))
        return database.peak, asyncio.get_running_loop().time()

    assert run_async(main) == (3, 11), (
        "30 uses of 1 s, size 3, 1 s to connect: (open at the same time, seconds)"
    )


def test_who_came_first_is_served_first():
    async def main():
        pool = Pool(Database().connect, size=1)
        served = []

        async def visit(name, arrives, seconds):
            await asyncio.sleep(arrives)
            async with pool.connection() as link:
                assert link.number == 1, "every visit is lent the same connection: it ended well each time"
                served.append(name)
                await asyncio.sleep(seconds)

        await asyncio.gather(visit("a", 0, 9), visit("d", 10, 1), visit("c", 6, 1), visit("b", 3, 1))
        return served

    assert run_async(main) == ["a", "b", "c", "d"], (
        "d arrives at 10 s, when a gives back; b and c have waited longer"
    )


def test_an_error_in_the_block_costs_the_connection_but_not_the_place():
    async def main():
        database = Database()
        pool = Pool(database.connect, size=1)
        first = await use(pool, error=ValueError("in the middle of a transaction"))
        open_after = database.open
        return first, open_after, await use(pool, patience=60)

    assert run_async(main) == ("ValueError", 0, 2), (
        "(what came out, connections open after it, number of the connection that the next user got)"
    )


def test_a_user_who_is_cancelled_gives_up_the_place_whether_borrowing_or_connecting():
    async def main():
        database = Database()
        pool = Pool(database.connect, size=2)
        borrowing = asyncio.create_task(use(pool, seconds=100))
        await asyncio.sleep(2)
        connecting = asyncio.create_task(use(pool))
        waiting = asyncio.create_task(use(pool))
        await asyncio.sleep(0.5)
        for task in (waiting, connecting, borrowing):
            task.cancel()
        await asyncio.wait([borrowing, connecting, waiting])
        return await asyncio.gather(*(use(pool, patience=30) for _ in range(2)))

    assert run_async(main) == [3, 4], "three tasks were cancelled, and two others get new connections"


def test_a_failed_attempt_to_connect_leaves_the_place_to_the_next():
    async def main():
        pool = Pool(Database(refuses=(1, 2)).connect, size=1)
        return await asyncio.gather(*(use(pool, patience=30) for _ in range(3)))

    assert run_async(main) == ["ConnectionError", "ConnectionError", 3], (
        "size 1, and the server refuses twice: what three tasks got that asked at the same time"
    )


@pytest.mark.parametrize(
    ("timeout", "expected"),
    [(3, "TimeoutError after 3 s"), (20, "1 after 12 s")],
)
def test_the_timeout_bounds_the_wait_and_not_the_use(timeout, expected):
    async def main():
        loop = asyncio.get_running_loop()
        pool = Pool(Database().connect, size=1)
        holder = asyncio.create_task(use(pool, seconds=9, patience=timeout))
        await asyncio.sleep(0)
        result = await use(pool, seconds=2, patience=timeout)
        story = f"{result} after {loop.time():g} s"
        assert await holder == 1, "used for longer than its timeout, which only bounds the wait"
        assert await use(pool, patience=1) == 1, "the next one finds a free connection"
        return story

    assert run_async(main) == expected, "one connection, which another task gives back at 10 s"


def test_the_timeout_covers_waiting_and_connecting_together():
    async def main():
        loop = asyncio.get_running_loop()
        database = Database()
        pool = Pool(database.connect, size=1)
        failing = asyncio.create_task(
            use(pool, seconds=2, error=ValueError("in the middle of a transaction"))
        )
        await asyncio.sleep(0)
        story = f"{await use(pool, patience=3.5)} after {loop.time():g} s"
        await failing
        return story, database.open, await use(pool, patience=1.5)

    assert run_async(main) == ("TimeoutError after 3.5 s", 0, 3), (
        "the place is free at 3 s, and connecting takes until 4 s: "
        "(result with a timeout of 3.5 s, connections open after it, connection of the next user)"
    )


def test_a_closed_pool_lends_nothing_and_closes_what_comes_back():
    async def main():
        database = Database()
        pool = Pool(database.connect, size=2)
        await asyncio.gather(use(pool), use(pool))
        lent = asyncio.create_task(use(pool, seconds=10))
        await asyncio.sleep(1)
        await pool.close()
        return await use(pool), database.open, await lent, database.open

    refused, open_at_once, number, open_later = run_async(main)
    assert (refused, open_at_once, open_later) == ("RuntimeError", 1, 0), (
        "one connection idle, one lent: (a new user, open after close, open when the lent one came back)"
    )
    assert number in (1, 2), "the one who had a connection could finish"
