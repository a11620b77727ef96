"""Catches Exception: a request that is cancelled ends with CancelledError, and its connection goes back with an open transaction."""

from collections.abc import AsyncIterator, Callable
from typing import Annotated, Any, Protocol

from fastapi import Depends, FastAPI, HTTPException, Request
from pydantic import BaseModel

IN_STOCK = 10


class Transaction(Protocol):
    """What the database gives; it is open from the moment it exists."""

    async def add(self, table: str, row: dict[str, Any]) -> None: ...
    async def commit(self) -> None: ...
    async def rollback(self) -> None: ...
    async def close(self) -> None: ...


class NewOrder(BaseModel):
    sku: str
    quantity: int


async def unit_of_work(request: Request) -> AsyncIterator[Transaction]:
    """The dependency: what happens in one request is stored together, or not at all."""
    transaction = request.app.state.begin()
    try:
        yield transaction
        await transaction.commit()
    except Exception:
        await transaction.rollback()
        raise
    finally:
        await transaction.close()


UnitOfWork = Annotated[Transaction, Depends(unit_of_work, scope="function")]


class AuditLog:
    """Who did what."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def note(self, text: str) -> None:
        await self._transaction.add("audit", {"text": text})


async def audit_log(transaction: UnitOfWork) -> AuditLog:
    return AuditLog(transaction)


def create_app(begin: Callable[[], Transaction]) -> FastAPI:
    """`POST /orders` notes the wish in the audit log and stores the order; `begin` opens a transaction."""
    app = FastAPI()
    app.state.begin = begin

    @app.post("/orders", status_code=201)
    async def place_order(
        order: NewOrder, transaction: UnitOfWork, audit: Annotated[AuditLog, Depends(audit_log)]
    ) -> NewOrder:
        await audit.note(f"order of {order.quantity} {order.sku}")
        if order.quantity > IN_STOCK:
            raise HTTPException(409, "not enough in stock")
        await transaction.add("orders", order.model_dump())
        return order

    return app
