import asyncio

import pytest
from grading import run_async
from starter import load


class Warehouse:
    """A source of rows, and a slow table to write them to."""

    def __init__(self, every=0, write_seconds=1, bad_row=None):
        self.every, self.write_seconds, self.bad_row = every, write_seconds, bad_row
        self.read, self.written = 0, []

    async def rows(self, count, breaks=False):
        for row in range(count):
            await asyncio.sleep(self.every)
            self.read += 1
            yield row
        if breaks:
            raise ConnectionError("cursor is gone")

    async def write(self, row):
        await asyncio.sleep(self.write_seconds)
        if row == self.bad_row:
            raise ValueError(f"row {row} is bad")
        self.written.append(row)


async def outcome(work):
    """The text of the errors, also of those in a group."""
    errors = []
    try:
        return await work
    except* (ValueError, OSError) as group:
        errors += [str(error) for error in group.exceptions]
    return errors


@pytest.mark.parametrize(("workers", "room"), [(1, 1), (3, 1), (2, 50)])
def test_every_row_is_written_once(workers, room):
    warehouse = Warehouse()
    assert run_async(load(warehouse.rows(20), warehouse.write, workers, room)) == 20
    assert sorted(warehouse.written) == list(range(20))


def test_rows_are_written_side_by_side_while_more_are_read():
    async def main():
        warehouse = Warehouse(every=2, write_seconds=4)
        written = await load(warehouse.rows(10), warehouse.write, workers=2, room=5)
        return written, asyncio.get_running_loop().time()

    assert run_async(main) == (10, 24), (
        "a row every 2 s, two workers, 4 s to write: the last row comes at 20 s, and all is done at 24 s"
    )


@pytest.mark.parametrize(("workers", "room"), [(1, 1), (2, 10)])
def test_the_reader_reads_ahead_as_far_as_there_is_room(workers, room):
    async def main():
        warehouse = Warehouse(write_seconds=60)
        task = asyncio.create_task(load(warehouse.rows(200), warehouse.write, workers, room))
        await asyncio.sleep(30)
        task.cancel()
        await asyncio.wait([task])
        return warehouse.read - workers

    ahead = run_async(main)
    assert room <= ahead <= room + 1, (
        f"all workers are busy, there is room for {room}, and the reader may hold one row: {ahead} were read ahead"
    )


def test_a_row_that_cannot_be_written_stops_everything():
    async def main():
        warehouse = Warehouse(bad_row=3)
        errors = await outcome(load(warehouse.rows(100), warehouse.write, workers=2, room=2))
        before = warehouse.read
        await asyncio.sleep(1000)
        late = [row for row in warehouse.written if row > 3]
        return errors, warehouse.read - before, sorted(warehouse.written)[:2], late

    assert run_async(main) == (["row 3 is bad"], 0, [0, 1], []), (
        "(errors that came out, rows read afterwards, first rows written, rows written after the bad one)"
    )


def test_a_source_that_breaks_stops_everything():
    async def main():
        warehouse = Warehouse(write_seconds=5)
        errors = await outcome(load(warehouse.rows(3, breaks=True), warehouse.write, workers=2, room=5))
        await asyncio.sleep(1000)
        return errors, warehouse.written

    assert run_async(main) == (["cursor is gone"], []), "(errors that came out, rows written in spite of it)"


def test_who_cancels_the_whole_leaves_no_writer_behind():
    async def main():
        warehouse = Warehouse(every=1, write_seconds=4)
        task = asyncio.create_task(load(warehouse.rows(50), warehouse.write, workers=2, room=5))
        await asyncio.sleep(6.5)
        task.cancel()
        await asyncio.wait([task])
        await asyncio.sleep(1000)
        return task.cancelled(), warehouse.read, warehouse.written

    assert run_async(main) == (True, 6, [0, 1]), (
        "cancelled after 6.5 s: (was cancelled, rows read, rows written)"
    )


@pytest.mark.parametrize(("workers", "room"), [(0, 5), (2, 0)])
def test_no_workers_or_no_room_is_refused(workers, room):
    warehouse = Warehouse()
    with pytest.raises(ValueError):  # noqa: PT011 - the text is the candidate's
        run_async(load(warehouse.rows(3), warehouse.write, workers, room))
