"""Stream a query to CSV without ever holding all its rows."""

# --8<-- [start:stream]
import csv
import io
from collections.abc import Iterable, Iterator
from itertools import islice

import psycopg


def stream_rows(connection: psycopg.Connection, query: str, batch: int = 1000) -> Iterator[tuple]:
    """Yield the rows one by one; PostgreSQL keeps those that nobody has asked for yet."""
    with connection.cursor(name="export") as cursor:  # the name makes it a server-side cursor
        cursor.itersize = batch  # rows fetched in one round trip
        cursor.execute(query)
        yield from cursor


def csv_chunks(rows: Iterable[tuple], size: int = 1000) -> Iterator[str]:
    """Yield CSV text, `size` rows at a time: one chunk is one write to the client."""
    rows = iter(rows)
    while chunk := list(islice(rows, size)):
        buffer = io.StringIO()
        csv.writer(buffer, lineterminator="\n").writerows(chunk)
        yield buffer.getvalue()


# --8<-- [end:stream]
