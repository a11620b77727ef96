import psycopg
import pytest

from tests.content.fences import postgresql

from .export_orders import csv_chunks, stream_rows

ROWS = 5000
QUERY = "SELECT id, total_cents FROM orders ORDER BY id"


@pytest.fixture(scope="module")
def connection():
    with postgresql() as uri, psycopg.connect(uri) as connection:
        connection.execute("CREATE TABLE orders (id int PRIMARY KEY, total_cents int NOT NULL)")
        connection.execute("INSERT INTO orders SELECT n, n * 100 FROM generate_series(1, %s) AS n", [ROWS])
        connection.commit()
        yield connection


@pytest.fixture(autouse=True)
def _end_transaction(connection):
    yield
    connection.rollback()


def open_cursors(connection):
    return [name for (name,) in connection.execute("SELECT name FROM pg_cursors WHERE name = 'export'")]


def test_a_plain_cursor_has_all_rows_in_the_client_at_once(connection):
    cursor = connection.execute(QUERY)
    assert cursor.pgresult.ntuples == ROWS


def test_a_named_cursor_holds_one_batch(connection):
    with connection.cursor(name="export") as cursor:
        cursor.itersize = 100
        cursor.execute(QUERY)
        rows = iter(cursor)
        assert next(rows) == (1, 100)
        assert cursor.pgresult.ntuples == 100


def test_all_rows_arrive_in_order(connection):
    rows = list(stream_rows(connection, QUERY, batch=100))
    assert rows == [(n, n * 100) for n in range(1, ROWS + 1)]


def test_nothing_happens_before_the_first_row_is_asked_for(connection):
    stream_rows(connection, "SELECT this is not SQL")
    assert open_cursors(connection) == []


def test_stopping_early_closes_the_cursor_on_the_server(connection):
    rows = stream_rows(connection, QUERY)
    next(rows)
    assert open_cursors(connection) == ["export"]
    rows.close()
    assert open_cursors(connection) == []


def test_csv_comes_in_chunks():
    chunks = csv_chunks(iter([(1, "a"), (2, "b, c"), (3, "d")]), size=2)
    assert list(chunks) == ['1,a\n2,"b, c"\n', "3,d\n"]
