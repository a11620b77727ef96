# ---- migrations/versions/0042_marketplace_orders.py ----
import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"


def upgrade() -> None:
    op.execute("SET lock_timeout = '3s'")
    op.create_index("ix_orders_customer_created", "orders", ["customer_id", "created_at"])
    op.add_column("orders", sa.Column("channel", sa.Text, nullable=False, server_default="shop"))
    op.add_column("orders", sa.Column("marketplace_ref", sa.Text, nullable=True))
    op.alter_column("orders", "note", new_column_name="customer_note")


def downgrade() -> None:
    op.alter_column("orders", "customer_note", new_column_name="note")
    op.drop_column("orders", "marketplace_ref")
    op.drop_column("orders", "channel")
    op.drop_index("ix_orders_customer_created", "orders")


# ---- shop/orders/repository.py ----
from datetime import datetime

from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.orm import Session

from shop.database import engine
from shop.models import ArchivedOrder, Order


class OrderRepository:
    def __init__(self, session: Session) -> None:
        self.session = session

    def by_marketplace_ref(self, channel: str, reference: str) -> Order | None:
        """Asked for by every webhook of a marketplace."""
        return self.session.scalar(
            select(Order).where(Order.channel == channel, Order.marketplace_ref == reference)
        )

    def search(self, term: str, sort: str = "created_at", page: int = 1) -> list[dict]:
        """One page of the table in the back office; `sort` is the column that was clicked on."""
        orders = self.session.scalars(
            select(Order)
            .where(Order.customer_note.ilike(f"%{term}%"))
            .order_by(text(f"orders.{sort}"), Order.id)
            .limit(50)
            .offset((page - 1) * 50)
        )
        return [
            {"id": order.id, "customer": order.customer.name, "total": str(order.total)}
            for order in orders
        ]

    def cancel(self, order_id: int) -> bool:
        """False if it is shipped already, or cancelled."""
        changed = self.session.execute(
            update(Order)
            .where(Order.id == order_id, Order.status == "open")
            .values(status="cancelled")
        )
        self.session.commit()
        return changed.rowcount == 1

    def archive(self, before: datetime) -> int:
        """Moves what is older out of the way; runs every night."""
        old = select(Order.id, Order.customer_id, Order.total).where(Order.created_at < before)
        self.session.execute(insert(ArchivedOrder).from_select(["id", "customer_id", "total"], old))
        self.session.commit()
        removed = self.session.execute(delete(Order).where(Order.created_at < before))
        self.session.commit()
        return removed.rowcount


orders = OrderRepository(Session(engine))
