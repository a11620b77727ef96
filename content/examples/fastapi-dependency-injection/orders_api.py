"""A small orders API: every kind of dependency that an interview asks about, in one program."""

import hashlib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Query, Request
from fastapi.responses import JSONResponse
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, ConfigDict, PositiveInt
from sqlalchemy import Engine, ForeignKey, create_engine, event, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    role: Mapped[str]
    token_sha256: Mapped[str] = mapped_column(unique=True)


class Product(Base):
    __tablename__ = "products"
    sku: Mapped[str] = mapped_column(primary_key=True)


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    # deferred: the database checks it at COMMIT, so here COMMIT itself can fail
    sku: Mapped[str] = mapped_column(ForeignKey("products.sku", deferrable=True, initially="DEFERRED"))
    quantity: Mapped[int]


class NewOrder(BaseModel):
    sku: str
    quantity: PositiveInt


class OrderOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)
    id: int
    sku: str
    quantity: int


def digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def connect(url: str) -> Engine:
    engine = create_engine(url)

    @event.listens_for(engine, "connect")
    def enforce_foreign_keys(connection, _record) -> None:
        connection.execute("PRAGMA foreign_keys = ON")  # SQLite's default is off

    return engine


# --8<-- [start:session]
def get_session(request: Request) -> Iterator[Session]:
    """One session and one transaction for each request."""
    with request.state.sessions.begin() as session:  # commits at the end, rolls back on an exception
        yield session


SessionDep = Annotated[Session, Depends(get_session, scope="function")]
# --8<-- [end:session]


# --8<-- [start:user]
bearer = HTTPBearer()


def current_user(
    credentials: Annotated[HTTPAuthorizationCredentials, Depends(bearer)],
    session: SessionDep,
) -> User:
    """Who is calling? 401 if we cannot tell."""
    user = session.scalar(select(User).where(User.token_sha256 == digest(credentials.credentials)))
    if user is None:
        raise HTTPException(401, "Unknown token", headers={"WWW-Authenticate": "Bearer"})
    return user


UserDep = Annotated[User, Depends(current_user)]


@dataclass(frozen=True)  # two equal instances are one key: for the cache and for overrides
class RequireRole:
    """May they do this? 403 if not."""

    role: str

    def __call__(self, user: UserDep) -> None:
        if user.role != self.role:
            raise HTTPException(403, f"Needs the role {self.role}")


# --8<-- [end:user]


# --8<-- [start:classes]
@dataclass(frozen=True)
class Settings:
    max_items: int = 100


@cache  # one object for the process; an override replaces it all the same
def get_settings() -> Settings:
    return Settings()


@dataclass
class Page:
    limit: Annotated[int, Query(ge=1, le=100)] = 20
    offset: Annotated[int, Query(ge=0)] = 0


@dataclass
class Orders:
    """What the caller can do with orders; FastAPI fills in the constructor."""

    session: SessionDep
    user: UserDep
    settings: Annotated[Settings, Depends(get_settings)]

    def place(self, new: NewOrder) -> Order:
        order = Order(user_id=self.user.id, sku=new.sku, quantity=new.quantity)
        self.session.add(order)
        self.session.flush()  # INSERT: the id is known, nothing is committed yet
        mine = select(func.sum(Order.quantity)).where(Order.user_id == self.user.id)
        if self.session.scalar(mine) > self.settings.max_items:
            raise HTTPException(409, "Too many items on order")
        return order

    def page(self, page: Page) -> list[Order]:
        mine = select(Order).where(Order.user_id == self.user.id).order_by(Order.id)
        return list(self.session.scalars(mine.limit(page.limit).offset(page.offset)))


OrdersDep = Annotated[Orders, Depends()]  # the class is its own dependency
PageDep = Annotated[Page, Depends()]
# --8<-- [end:classes]


# --8<-- [start:app]
orders_router = APIRouter(prefix="/orders")
admin_router = APIRouter(prefix="/admin", dependencies=[Depends(RequireRole("admin"))])


@orders_router.post("", status_code=201)
def place_order(new: NewOrder, orders: OrdersDep) -> OrderOut:
    return orders.place(new)


@orders_router.get("")
def list_orders(page: PageDep, orders: OrdersDep) -> list[OrderOut]:
    return orders.page(page)


@admin_router.get("/orders/count")
def count_orders(session: SessionDep) -> int:
    return session.scalar(select(func.count()).select_from(Order))


def conflict(_request: Request, _error: Exception) -> JSONResponse:
    return JSONResponse({"detail": "Conflicts with stored data"}, status_code=409)


def create_app(database_url: str) -> FastAPI:
    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[dict[str, object]]:
        engine = connect(database_url)  # once per process
        Base.metadata.create_all(engine)  # a real service runs migrations instead
        yield {"sessions": sessionmaker(engine)}  # becomes request.state.sessions
        engine.dispose()

    app = FastAPI(lifespan=lifespan, exception_handlers={IntegrityError: conflict})
    app.include_router(orders_router)
    app.include_router(admin_router)
    return app


# --8<-- [end:app]
