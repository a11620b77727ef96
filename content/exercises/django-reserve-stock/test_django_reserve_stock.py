import pytest
from django.db import IntegrityError, connection, connections, transaction
from django.db.models import F
from starter import AlreadyReservedError, OutOfStockError, Product, Reservation, reserve

PEN, INK = 1, 2


@pytest.fixture(autouse=True)
def database():
    """Five pens and two inks, in a new database for each test."""
    try:
        with connection.schema_editor() as editor:
            editor.create_model(Product)
            editor.create_model(Reservation)
        Product.objects.bulk_create(
            [Product(id=PEN, name="pen", stock=5), Product(id=INK, name="ink", stock=2)]
        )
        yield
    finally:
        connection.connection.close()  # what is in memory survives Django's own `close()`
        del connections["default"]


def stock(product_id=PEN):
    return Product.objects.values_list("stock", flat=True).get(id=product_id)


def just_before_the_update(action):
    """Another session is faster: its action comes right before your first UPDATE."""
    actions = [action]

    def wrapper(execute, sql, params, many, context):
        if actions and sql.startswith("UPDATE"):
            actions.pop()()
        return execute(sql, params, many, context)

    return connection.execute_wrapper(wrapper)


def another_click(reservation):
    """Another session has saved it right before your INSERT: it is there whatever you roll back."""
    state = {"clicked": False, "busy": False}

    def wrapper(execute, sql, params, many, context):
        if not state["busy"] and (
            sql.startswith("INSERT") or (state["clicked"] and sql.startswith("SELECT"))
        ):
            state.update(clicked=True, busy=True)
            if not Reservation.objects.exists():
                Reservation.objects.create(**reservation)
            state["busy"] = False
        return execute(sql, params, many, context)

    return connection.execute_wrapper(wrapper)


def test_reservations_take_from_the_stock_until_nothing_is_left():
    returned = reserve(PEN, "ada", 3)
    saved = Reservation.objects.get()
    assert (saved.product_id, saved.customer, saved.quantity, saved.status) == (PEN, "ada", 3, "active")
    assert returned == saved
    reserve(PEN, "bo", 2)
    with pytest.raises(OutOfStockError):
        reserve(PEN, "cy", 1)
    assert (stock(PEN), stock(INK), Reservation.objects.count()) == (0, 2, 2)


@pytest.mark.parametrize("quantity", [0, -3])
def test_a_quantity_below_one_is_a_value_error(quantity):
    with pytest.raises(ValueError):  # noqa: PT011 - its words are free
        reserve(PEN, "ada", quantity)
    assert (stock(), Reservation.objects.count()) == (5, 0)


def test_a_second_active_reservation_is_refused_and_takes_nothing():
    reserve(PEN, "ada", 1)
    with pytest.raises(AlreadyReservedError):
        reserve(PEN, "ada", 2)
    assert (stock(), Reservation.objects.count()) == (4, 1)


def test_a_customer_may_reserve_again_after_cancelling_and_have_another_product():
    for product_id in (PEN, PEN, PEN, INK):
        Reservation.objects.filter(product_id=product_id).update(status="cancelled")
        reserve(product_id, "ada", 1)
    assert Reservation.objects.count() == 4


@pytest.mark.parametrize(("sold_meanwhile", "expected"), [(1, 2), (3, 0)])
def test_a_sale_in_between_is_not_overwritten(sold_meanwhile, expected):
    sell = Product.objects.filter(id=PEN).update
    with just_before_the_update(lambda: sell(stock=F("stock") - sold_meanwhile)):
        reserve(PEN, "ada", 2)
    assert stock() == expected


def test_a_sale_in_between_that_leaves_too_little_is_out_of_stock():
    sell = Product.objects.filter(id=PEN).update
    with just_before_the_update(lambda: sell(stock=1)), pytest.raises(OutOfStockError):
        reserve(PEN, "ada", 2)


def test_a_double_click_is_already_reserved():
    first_click = {"product_id": PEN, "customer": "ada", "quantity": 2}
    with another_click(first_click), pytest.raises(AlreadyReservedError):
        reserve(PEN, "ada", 2)
    assert stock() == 5, "what a refused reservation took has to be given back"


def test_a_caller_can_catch_the_error_inside_a_transaction_and_go_on():
    with transaction.atomic():
        reserve(PEN, "ada", 1)
        with pytest.raises(AlreadyReservedError):
            reserve(PEN, "ada", 1)
        reserve(INK, "ada", 1)
    assert (stock(PEN), stock(INK)) == (4, 1)


@pytest.mark.parametrize(
    ("model", "fields"),
    [
        (Product, {"name": "cap", "stock": -1}),
        (Reservation, {"product_id": PEN, "customer": "bo", "quantity": 0}),
        (Reservation, {"product_id": PEN, "customer": "ada", "quantity": 1}),
    ],
)
def test_the_database_itself_refuses(model, fields):
    Reservation.objects.bulk_create([Reservation(product_id=PEN, customer="ada", quantity=1)])
    with pytest.raises(IntegrityError):
        model.objects.bulk_create([model(**fields)])
