"""Reads every open order with its lines and cuts the list in Python: two statements, and all the rows of the shop."""

from typing import NamedTuple

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    joinedload,
    mapped_column,
    relationship,
    selectinload,
)


class Base(DeclarativeBase):
    pass


class Customer(Base):
    """`orders`: what this customer has ordered."""

    __tablename__ = "customers"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(unique=True)

    orders: Mapped[list["Order"]] = relationship(back_populates="customer")


class Order(Base):
    """`customer`: who ordered; `lines`: what, and they go when the order goes."""

    __tablename__ = "orders"
    __table_args__ = (CheckConstraint("status IN ('open', 'paid', 'cancelled')", name="status_is_known"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customers.id"), index=True)
    status: Mapped[str] = mapped_column(default="open")

    customer: Mapped[Customer] = relationship(back_populates="orders")
    lines: Mapped[list["OrderLine"]] = relationship(back_populates="order", cascade="all, delete-orphan")


class OrderLine(Base):
    """`order`: the order that it stands on."""

    __tablename__ = "order_lines"
    __table_args__ = (
        UniqueConstraint("order_id", "sku", name="one_line_per_sku"),
        CheckConstraint("quantity >= 1", name="quantity_is_positive"),
        CheckConstraint("unit_cents >= 0", name="price_is_not_negative"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    sku: Mapped[str]
    quantity: Mapped[int]
    unit_cents: Mapped[int]

    order: Mapped[Order] = relationship(back_populates="lines")


class Summary(NamedTuple):
    order_id: int
    email: str
    total_cents: int


def newest_open(session: Session, limit: int) -> list[Summary]:
    """The newest open orders (the highest ids), the newest first, at most `limit` of them."""
    orders = session.scalars(
        select(Order)
        .where(Order.status == "open")
        .order_by(Order.id.desc())
        .options(joinedload(Order.customer), selectinload(Order.lines))
    ).all()
    return [
        Summary(order.id, order.customer.email, sum(line.quantity * line.unit_cents for line in order.lines))
        for order in orders[:limit]
    ]
