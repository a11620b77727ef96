import pytest
from sqlalchemy import create_engine, event, func, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from starter import Base, Customer, Order, OrderLine, newest_open


@pytest.fixture
def engine():
    """An empty database in memory; SQLite checks foreign keys only when it is told to."""
    engine = create_engine("sqlite://")
    event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA foreign_keys = ON"))
    Base.metadata.create_all(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def session(engine):
    """Ada, Bo and six orders: 1, 3, 4 and 6 are open, and 4 has no lines yet. Written past the models."""
    with Session(engine) as session:
        add(session, "customers", ("id", "email"), [(1, "ada@shop.test"), (2, "bo@shop.test")])
        orders = [(1, 1, "open"), (2, 1, "paid"), (3, 2, "open"), (4, 2, "open"), (5, 1, "cancelled")]
        add(session, "orders", ("id", "customer_id", "status"), [*orders, (6, 1, "open")])
        lines = [(1, "pen", 2, 150), (1, "ink", 1, 900), (2, "pen", 1, 150), (3, "cap", 3, 400)]
        lines += [(6, "pen", 1, 150), (6, "ink", 2, 900), (6, "cap", 1, 400)]
        add(session, "order_lines", ("order_id", "sku", "quantity", "unit_cents"), lines)
        session.commit()
        yield session


def add(session, table, columns, rows):
    sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join(f':{name}' for name in columns)})"
    session.execute(text(sql), [dict(zip(columns, row, strict=True)) for row in rows])


def count(session, model):
    return session.scalar(select(func.count()).select_from(model))


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("customers", {"id": 3, "email": "ada@shop.test"}),
        ("orders", {"id": 7, "customer_id": 99, "status": "open"}),
        ("orders", {"id": 7, "customer_id": 1, "status": "lost"}),
        ("order_lines", {"order_id": 99, "sku": "pen", "quantity": 1, "unit_cents": 150}),
        ("order_lines", {"order_id": 4, "sku": "pen", "quantity": 0, "unit_cents": 150}),
        ("order_lines", {"order_id": 4, "sku": "pen", "quantity": 1, "unit_cents": -1}),
        ("order_lines", {"order_id": 1, "sku": "pen", "quantity": 1, "unit_cents": 150}),
    ],
)
def test_the_database_itself_refuses(session, table, row):
    with pytest.raises(IntegrityError):
        add(session, table, [*row], [row.values()])


def test_both_sides_of_a_relationship_agree_before_anything_is_saved():
    order = Order(customer=Customer(email="cy@shop.test"))
    line = OrderLine(sku="pen", quantity=1, unit_cents=150)
    order.lines.append(line)
    assert line.order is order
    assert order.customer.orders == [order]


def test_an_order_is_saved_with_its_lines_and_deleted_with_them(session):
    order = Order(customer=session.get_one(Customer, 1))
    order.lines = [OrderLine(sku=sku, quantity=1, unit_cents=150) for sku in ("pen", "cap")]
    session.add(order)
    session.commit()
    assert count(session, OrderLine) == 9
    session.delete(order)
    session.commit()
    assert count(session, OrderLine) == 7


def test_a_line_that_is_taken_off_its_order_is_deleted(session):
    order = session.get_one(Order, 3)
    order.lines.clear()
    session.commit()
    assert count(session, OrderLine) == 6


def test_the_newest_open_orders_come_first_with_their_totals(session):
    rows = [
        (6, "ada@shop.test", 2350),
        (4, "bo@shop.test", 0),
        (3, "bo@shop.test", 1200),
        (1, "ada@shop.test", 1200),
    ]
    assert newest_open(session, 10) == rows


@pytest.mark.parametrize(("limit", "expected"), [(1, [6]), (2, [6, 4]), (3, [6, 4, 3])])
def test_the_limit_counts_orders(session, limit, expected):
    assert [summary.order_id for summary in newest_open(session, limit)] == expected


def test_orders_that_the_page_does_not_show_are_not_loaded(session):
    loaded = []

    def note(order, _):
        loaded.append(order.id)

    event.listen(Order, "load", note)
    try:
        shown = newest_open(session, 2)
    finally:
        event.remove(Order, "load", note)
    assert len(shown) == 2
    assert len(loaded) <= 2, f"the page shows 2 orders, and {len(loaded)} were loaded: {loaded}"


@pytest.mark.parametrize("orders", [2, 30])
def test_the_number_of_statements_does_not_grow_with_the_orders(engine, session, orders):
    ids = range(101, 101 + orders)
    add(session, "customers", ("id", "email"), [(id_, f"{id_}@shop.test") for id_ in ids])
    add(session, "orders", ("id", "customer_id", "status"), [(id_, id_, "open") for id_ in ids])
    add(
        session,
        "order_lines",
        ("order_id", "sku", "quantity", "unit_cents"),
        [(id_, "pen", 1, 150) for id_ in ids],
    )
    session.commit()
    statements = []
    event.listen(engine, "before_cursor_execute", lambda *args: statements.append(args[2]))
    assert len(newest_open(session, orders)) == orders
    assert len(statements) <= 3, (
        f"{len(statements)} statements for {orders} orders; the last: {statements[-1]}"
    )
