"""Promotions of a shop: a request body whose fields depend on each other."""

from typing import Any

from fastapi import FastAPI


def create_app() -> FastAPI:
    """`POST /promotions` checks a promotion and answers it with its number of `days`, 201."""
    app = FastAPI()

    @app.post("/promotions")
    async def announce(promotion: dict[str, Any]) -> dict[str, Any]:
        return promotion

    return app
