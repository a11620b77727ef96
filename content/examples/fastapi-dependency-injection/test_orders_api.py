"""What the page claims about the orders API, as tests."""

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import Session

from .orders_api import Order, Product, Settings, User, create_app, current_user, digest, get_settings

ADA = {"Authorization": "Bearer ada-token"}
ROOT = {"Authorization": "Bearer root-token"}


@pytest.fixture
def url(tmp_path):
    return f"sqlite:///{tmp_path}/orders.db"


# --8<-- [start:fixtures]
@pytest.fixture
def app(url):
    app = create_app(url)
    yield app
    app.dependency_overrides.clear()  # matters as soon as one app object serves many tests


@pytest.fixture
def client(app, database):
    with TestClient(app) as client:  # `with`: without it the lifespan does not run
        database.add(User(id=1, role="customer", token_sha256=digest("ada-token")))
        database.add(User(id=2, role="admin", token_sha256=digest("root-token")))
        database.add(Product(sku="TEA-100"))
        database.commit()
        yield client


# --8<-- [end:fixtures]


@pytest.fixture
def database(url):
    """A connection of the test's own: it sees only what was committed."""
    engine = create_engine(url)
    with Session(engine) as session:
        yield session
    engine.dispose()


def stored_orders(database):
    database.rollback()  # begin a new snapshot
    return database.scalar(select(func.count()).select_from(Order))


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer wrong"}])
def test_no_valid_token_is_401_and_names_the_scheme(client, headers):
    response = client.get("/orders", headers=headers)
    assert response.status_code == 401
    assert response.headers["WWW-Authenticate"] == "Bearer"


def test_a_placed_order_is_committed_and_listed(client, database):
    placed = client.post("/orders", headers=ADA, json={"sku": "TEA-100", "quantity": 3})
    assert (placed.status_code, placed.json()) == (201, {"id": 1, "sku": "TEA-100", "quantity": 3})
    assert stored_orders(database) == 1
    assert client.get("/orders?limit=1", headers=ADA).json() == [placed.json()]
    assert client.get("/orders?offset=1", headers=ADA).json() == []
    assert client.get("/orders?limit=0", headers=ADA).status_code == 422


def test_orders_of_others_are_not_listed(client):
    client.post("/orders", headers=ADA, json={"sku": "TEA-100", "quantity": 1})
    assert client.get("/orders", headers=ROOT).json() == []


# --8<-- [start:tests]
def test_a_commit_that_fails_reaches_the_client(client, database):
    response = client.post("/orders", headers=ADA, json={"sku": "NO-SUCH", "quantity": 1})
    assert response.status_code == 409  # with scope="request" the client would see 201
    assert stored_orders(database) == 0


def test_an_exception_rolls_the_request_back(app, client, database):
    app.dependency_overrides[get_settings] = lambda: Settings(max_items=2)
    response = client.post("/orders", headers=ADA, json={"sku": "TEA-100", "quantity": 3})
    assert (response.status_code, response.json()["detail"]) == (409, "Too many items on order")
    assert stored_orders(database) == 0  # although the INSERT had run


def test_admin_routes_check_the_role_but_the_user_can_be_overridden(app, client):
    assert client.get("/admin/orders/count", headers=ADA).status_code == 403
    app.dependency_overrides[current_user] = lambda: User(id=9, role="admin")
    assert client.get("/admin/orders/count").json() == 0  # no token: its sub-dependency is gone too


# --8<-- [end:tests]


def test_the_commit_is_late_with_request_scope(client, app):
    """The claim in the comment above: the same endpoint with the default scope answers 201."""
    from typing import Annotated

    from fastapi import Depends

    from .orders_api import get_session

    @app.post("/late", status_code=201)
    def late(session: Annotated[Session, Depends(get_session)]) -> str:
        session.add(Order(user_id=1, sku="NO-SUCH", quantity=1))
        session.flush()
        return "stored"

    quiet = TestClient(app, raise_server_exceptions=False)
    with quiet:
        assert quiet.post("/late").status_code == 201
    with pytest.raises(RuntimeError, match="response already started"):
        client.post("/late")
