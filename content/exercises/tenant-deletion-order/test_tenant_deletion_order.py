import pytest
from starter import deletion_order


class Table(str):
    """A name that counts how often anyone hashes or compares it, and ends a search that starts anew with each table."""

    __slots__ = ()
    used = 0

    def __hash__(self):
        Table.count()
        return super().__hash__()

    @staticmethod
    def count():
        Table.used += 1
        assert Table.used <= 40_000, (
            "names of tables were hashed or compared 40,000 times, for 400 tables at most: are they gone through again and again?"
        )


def counted(name):
    """One of the comparisons of str, for `Table`."""
    operation = getattr(str, name)

    def compare(self, other):
        Table.count()
        return operation(self, other)

    return compare


for comparison in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"):
    setattr(Table, comparison, counted(comparison))


@pytest.mark.parametrize(
    ("tables", "foreign_keys", "expected"),
    [
        (["customers", "orders"], [("orders", "customers")], ["orders", "customers"]),
        (
            ["customers", "invoices", "lines", "orders"],
            [("orders", "customers"), ("lines", "orders"), ("invoices", "lines"), ("invoices", "customers")],
            ["invoices", "lines", "orders", "customers"],
        ),
    ],
)
def test_what_refers_to_a_table_is_deleted_before_it(tables, foreign_keys, expected):
    assert deletion_order(tables, foreign_keys) == expected


@pytest.mark.parametrize(
    ("tables", "foreign_keys", "expected"),
    [
        (["uploads", "audit", "sessions"], [], ["audit", "sessions", "uploads"]),
        (
            ["tags", "users", "audit", "addresses"],
            [("audit", "addresses")],
            ["audit", "addresses", "tags", "users"],
        ),
        (
            ["users", "orders", "carts"],
            [("orders", "carts"), ("carts", "users")],
            ["orders", "carts", "users"],
        ),
        (
            ["addresses", "carts", "countries", "orders"],
            [("orders", "addresses"), ("orders", "carts"), ("addresses", "countries")],
            ["orders", "addresses", "carts", "countries"],
        ),
    ],
)
def test_of_those_that_may_come_next_the_first_by_name_does(tables, foreign_keys, expected):
    assert deletion_order(tables, foreign_keys) == expected


@pytest.mark.parametrize(
    ("tables", "foreign_keys", "expected"),
    [
        (
            ["addresses", "orders"],
            [("orders", "addresses"), ("orders", "addresses")],
            ["orders", "addresses"],
        ),
        (
            ["addresses", "carts", "orders"],
            [("orders", "addresses"), ("carts", "addresses"), ("orders", "addresses")],
            ["carts", "orders", "addresses"],
        ),
    ],
)
def test_a_billing_and_a_shipping_address_are_two_keys_to_one_table(tables, foreign_keys, expected):
    assert deletion_order(tables, foreign_keys) == expected


@pytest.mark.parametrize(
    ("tables", "foreign_keys", "expected"),
    [
        (["employees"], [("employees", "employees")], ["employees"]),
        (
            ["employees", "teams"],
            [("employees", "teams"), ("employees", "employees")],
            ["employees", "teams"],
        ),
    ],
)
def test_a_table_may_refer_to_itself(tables, foreign_keys, expected):
    assert deletion_order(tables, foreign_keys) == expected


@pytest.mark.parametrize(
    "foreign_keys",
    [
        [("members", "teams"), ("teams", "members")],
        [("audit", "members"), ("members", "teams"), ("teams", "tenants"), ("tenants", "members")],
    ],
)
def test_a_circle_is_refused(foreign_keys):
    Table.used = 0
    tables = [Table(name) for name in ("audit", "members", "teams", "tenants")]
    with pytest.raises(ValueError, match=r".*"):
        deletion_order(tables, foreign_keys)


def test_tables_are_not_gone_through_again_for_each_one():
    tables = [Table(f"t{number:03}") for number in range(400)]
    chain = list(zip(tables[1:], tables, strict=False))  # each refers to the one before it
    Table.used = 0
    order = deletion_order(tables, chain)
    assert [str(table) for table in order] == [f"t{number:03}" for number in reversed(range(400))]


def test_what_is_ready_is_not_sorted_again_for_each_table():
    tables = [Table(f"t{number:03}") for number in range(400)]
    star = [(table, tables[0]) for table in reversed(tables[1:])]  # all refer to the first one
    Table.used = 0
    order = deletion_order(tables, star)
    assert [str(table) for table in order] == [*(f"t{number:03}" for number in range(1, 400)), "t000"]
