"""Sends plain application/json: a client cannot tell a problem from an answer without looking inside."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import FastAPI, Path, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException


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


STATUS: dict[type[DomainError], HTTPStatus] = {
    OrderNotFoundError: HTTPStatus.NOT_FOUND,
    AlreadyShippedError: HTTPStatus.CONFLICT,
}


def problem(
    status: int,
    *,
    slug: str | None = None,
    title: str | None = None,
    headers: Mapping[str, str] | None = None,
    **more: Any,
) -> JSONResponse:
    content = {
        "type": f"/problems/{slug}" if slug else "about:blank",
        "title": title or HTTPStatus(status).phrase,
        "status": status,
        **more,
    }
    return JSONResponse(content, status, headers)


async def domain_problem(request: Request, error: DomainError) -> JSONResponse:
    return problem(STATUS[type(error)], slug=error.slug, title=error.title, detail=str(error))


async def http_problem(request: Request, error: HTTPException) -> JSONResponse:
    return problem(error.status_code, headers=error.headers, detail=str(error.detail))


async def validation_problem(request: Request, error: RequestValidationError) -> JSONResponse:
    errors = [{**place(one["loc"]), "detail": one["msg"]} for one in error.errors()]
    return problem(422, slug="invalid-request", title="The request is not valid", errors=errors)


async def unexpected_problem(request: Request, error: Exception) -> JSONResponse:
    return problem(500)


def place(location: tuple[str | int, ...]) -> dict[str, str]:
    """Where it is wrong: a JSON pointer into the body, or the name of a parameter."""
    source, *path = location
    if source == "body":
        return {"pointer": "#" + "".join(f"/{part}" for part in path)}
    return {"parameter": str(path[0])}


def create_app(orders: Orders) -> FastAPI:
    """`PUT /orders/{id}` checks a change and makes it, 204; every error is `application/problem+json`."""
    app = FastAPI()
    app.add_exception_handler(DomainError, domain_problem)
    app.add_exception_handler(HTTPException, http_problem)
    app.add_exception_handler(RequestValidationError, validation_problem)
    app.add_exception_handler(Exception, unexpected_problem)

    @app.put("/orders/{id}", status_code=204)
    async def change_order(id_: Annotated[int, Path(alias="id")], change: Change) -> None:
        orders.change(id_)

    return app
