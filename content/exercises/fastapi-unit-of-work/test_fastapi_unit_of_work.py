import asyncio
import contextlib

from grading import run_async
from httpx2 import ASGITransport, AsyncClient
from starter import create_app, unit_of_work


class Database:
    """Keeps what is committed, and writes down every step; `fails_at` names the step that fails."""

    def __init__(self, fails_at=None, seconds=0):
        self.rows, self.steps = [], []
        self.fails_at, self.seconds = fails_at, seconds

    def begin(self):
        self.steps.append("begin")
        return Transaction(self)


class Transaction:
    def __init__(self, database):
        self.database, self.rows = database, []

    def _step(self, name):
        self.database.steps.append(name)
        if name == self.database.fails_at:
            raise RuntimeError("the connection is lost")

    async def add(self, table, row):
        self._step(f"add to {table}")
        await asyncio.sleep(self.database.seconds)
        self.rows.append((table, row))

    async def commit(self):
        self._step("commit")
        self.database.rows += self.rows

    async def rollback(self):
        self._step("rollback")
        self.rows.clear()

    async def close(self):
        self._step("close")


def client_of(app):
    transport = ASGITransport(app=app, raise_app_exceptions=False)
    return AsyncClient(transport=transport, base_url="http://shop.test")


def post(app, quantity):
    async def call():
        async with client_of(app) as client:
            return await client.post("/orders", json={"sku": "T-1", "quantity": quantity})

    return run_async(call)


STORED = [("audit", {"text": "order of 2 T-1"}), ("orders", {"sku": "T-1", "quantity": 2})]


def test_an_order_and_its_audit_entry_are_stored_by_one_transaction():
    database = Database()
    assert post(create_app(database.begin), 2).status_code == 201
    assert database.steps == ["begin", "add to audit", "add to orders", "commit", "close"]
    assert database.rows == STORED


def test_a_refused_order_is_a_409_and_leaves_nothing_behind():
    database = Database()
    assert post(create_app(database.begin), 11).status_code == 409
    assert database.steps == ["begin", "add to audit", "rollback", "close"]
    assert database.rows == []


def test_an_unexpected_error_is_rolled_back_and_remains_a_500():
    database = Database(fails_at="add to orders")
    assert post(create_app(database.begin), 2).status_code == 500
    assert database.steps == ["begin", "add to audit", "add to orders", "rollback", "close"]


def test_nobody_hears_201_when_the_commit_fails():
    database = Database(fails_at="commit")
    assert post(create_app(database.begin), 2).status_code == 500, (
        "a success was answered, but nothing was committed"
    )
    assert database.steps[-1] == "close"


def test_a_rollback_that_fails_closes_the_transaction_all_the_same():
    database = Database(fails_at="rollback")
    assert post(create_app(database.begin), 11).status_code == 500
    assert database.steps[-1] == "close"


def test_a_request_that_is_cancelled_is_rolled_back():
    database = Database(seconds=60)

    async def hang_up():
        async with client_of(create_app(database.begin)) as client:
            call = client.post("/orders", json={"sku": "T-1", "quantity": 2})
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(call, timeout=90)

    run_async(hang_up)
    assert database.steps == ["begin", "add to audit", "add to orders", "rollback", "close"]


def test_every_request_has_a_transaction_of_its_own():
    database = Database()
    app = create_app(database.begin)
    assert [post(app, quantity).status_code for quantity in (2, 11, 3)] == [201, 409, 201]
    assert [row["quantity"] for table, row in database.rows if table == "orders"] == [2, 3]
    assert database.steps.count("begin") == 3


def test_a_test_can_put_its_own_transaction_in_place():
    database, double = Database(), Transaction(Database())
    app = create_app(database.begin)

    async def replaced():
        return double

    app.dependency_overrides[unit_of_work] = replaced
    assert post(app, 2).status_code == 201
    assert double.rows == STORED
    assert database.steps == [], "the database was used although the dependency is overridden"
