from starter import Customer, Line, Order, overview


class FakeDatabase:
    """Counts its queries, answers in an order of its own, and refuses an empty list as SQL does."""

    def __init__(self, orders, customers=(), lines=()):
        self.queries = []
        self._orders, self._customers, self._lines = orders, customers, lines

    def open_orders(self):
        self.queries.append("open_orders")
        return list(self._orders)

    def customers(self, ids):
        self._ask("customers", ids)
        return [customer for customer in reversed(self._customers) if customer.id in ids]

    def lines(self, order_ids):
        self._ask("lines", order_ids)
        return [line for line in reversed(self._lines) if line.order_id in order_ids]

    def _ask(self, query, ids):
        if not ids:
            raise RuntimeError(f'{query}: syntax error at or near ")" in IN ()')
        self.queries.append(query)


def shop(size):
    """As many orders, each of a customer of its own and with one line."""
    numbers = range(1, size + 1)
    return FakeDatabase(
        [Order(number, customer_id=number) for number in numbers],
        [Customer(number, f"Customer {number}") for number in numbers],
        [Line(number, cents=100, pieces=number) for number in numbers],
    )


def test_each_order_gets_its_customer_and_its_total():
    assert overview(shop(3)) == [(1, "Customer 1", 100), (2, "Customer 2", 200), (3, "Customer 3", 300)]


def test_the_number_of_queries_does_not_grow_with_the_orders():
    small, large = shop(2), shop(50)
    overview(small)
    overview(large)
    assert len(large.queries) == len(small.queries), "queries for 50 orders, and for 2"
    assert len(large.queries) <= 3, large.queries


def test_orders_of_one_customer_all_bear_the_name():
    orders = [Order(7, customer_id=1), Order(8, customer_id=2), Order(9, customer_id=1)]
    db = FakeDatabase(orders, [Customer(1, "Ada"), Customer(2, "Bob")])
    assert [name for _, name, _ in overview(db)] == ["Ada", "Bob", "Ada"]


def test_several_lines_add_up_and_none_are_zero():
    orders = [Order(7, customer_id=1), Order(8, customer_id=1)]
    db = FakeDatabase(orders, [Customer(1, "Ada")], [Line(7, 990, 2), Line(7, 150, 1)])
    assert overview(db) == [(7, "Ada", 2130), (8, "Ada", 0)], "order 8 has no lines, and is still open"


def test_a_deleted_customer_is_named_as_such():
    orders = [Order(7, customer_id=1), Order(8, customer_id=2)]
    db = FakeDatabase(orders, [Customer(2, "Bob")], [Line(7, 990, 1), Line(8, 100, 1)])
    assert overview(db) == [(7, "(deleted)", 990), (8, "Bob", 100)]


def test_without_open_orders_nothing_else_is_asked():
    db = FakeDatabase([])
    assert overview(db) == []
    assert db.queries == ["open_orders"]
