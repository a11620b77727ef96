"""Looks for the row that the cursor names: if it was deleted meanwhile, the client cannot go on."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Query, Request
from pydantic import AfterValidator

Row = dict[str, Any]


def encoded(id_: int) -> str:
    return urlsafe_b64encode(str(id_).encode()).decode()


def decoded(cursor: str) -> int:
    """The id in a cursor; a ValueError makes FastAPI answer 422."""
    try:
        return int(urlsafe_b64decode(cursor))
    except ValueError as error:
        raise ValueError("is no cursor of ours: take it from `next`") from error


@dataclass(frozen=True)
class Page:
    """Which part of a list was asked for."""

    request: Request
    limit: int
    after: int

    def of(self, rows: list[Row]) -> dict[str, Any]:
        ids = [row["id"] for row in rows]
        rest = rows[ids.index(self.after) + 1 :] if self.after else rows
        items = rest[: self.limit]
        more = len(rest) > self.limit
        return {"items": items, "next": self._following(items[-1]["id"]) if more else None}

    def _following(self, last: int) -> str:
        url = self.request.url.include_query_params(after=encoded(last))
        return f"{url.path}?{url.query}"


async def page(
    request: Request,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    after: Annotated[str, AfterValidator(decoded)] | None = None,
) -> Page:
    """The dependency: parameters that are checked and documented wherever it is used."""
    return Page(request, limit, 0 if after is None else int(after))


def create_app(orders: list[Row], customers: list[Row]) -> FastAPI:
    """`GET /orders` (optionally of one `status`) and `GET /customers`; the rows are sorted by their `id`."""
    app = FastAPI()

    @app.get("/orders")
    async def list_orders(page: Annotated[Page, Depends(page)], status: str | None = None) -> dict[str, Any]:
        return page.of([order for order in orders if status in {None, order["status"]}])

    @app.get("/customers")
    async def list_customers(page: Annotated[Page, Depends(page)]) -> dict[str, Any]:
        return page.of(customers)

    return app
