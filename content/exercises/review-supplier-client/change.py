"""Stock and delivery times of our supplier; the application makes one client at start-up."""

import asyncio
import time

import httpx2

from shop.metrics import record
from shop.settings import settings


class SupplierClient:
    def __init__(self) -> None:
        self._http = httpx2.AsyncClient(
            base_url=settings.supplier_url,
            timeout=httpx2.Timeout(5, read=None),  # stock checks are slow on Mondays
        )
        self._tenant = ""
        self._token: asyncio.Task[str] | None = None
        self._stock: dict[tuple[str, str], tuple[float, int]] = {}

    def for_tenant(self, tenant: str) -> "SupplierClient":
        """Each tenant has its own stock there: `await supplier.for_tenant("t7").stock("A-17")`."""
        self._tenant = tenant
        return self

    async def aclose(self) -> None:
        await self._http.aclose()

    async def _sign_in(self) -> str:
        response = await self._http.post(
            "/oauth/token",
            data={"grant_type": "client_credentials"},
            auth=(settings.supplier_id, settings.supplier_secret),
        )
        response.raise_for_status()
        return response.json()["access_token"]

    async def _get(self, path: str, sku: str) -> dict:
        if self._token is None:
            self._token = asyncio.create_task(self._sign_in())
        token = await asyncio.shield(self._token)
        headers = {"Authorization": f"Bearer {token}", "X-Tenant": self._tenant}
        response = await self._http.get(path, params={"sku": sku}, headers=headers)
        asyncio.create_task(record("supplier_request", path, response.status_code))
        response.raise_for_status()
        return response.json()

    async def stock(self, sku: str) -> int:
        """How many pieces there are; a minute old at most, since every product page asks."""
        valid_until, pieces = self._stock.get((self._tenant, sku), (0.0, 0))
        if time.monotonic() < valid_until:
            return pieces
        pieces = (await self._get("/stock", sku))["pieces"]
        self._stock[self._tenant, sku] = (time.monotonic() + 60, pieces)
        return pieces

    async def delivery_days(self, skus: list[str]) -> dict[str, int]:
        """Of each item of an order, all asked at once; all or nothing."""
        async with asyncio.TaskGroup() as group:
            asked = {sku: group.create_task(self._get("/delivery", sku)) for sku in skus}
        return {sku: task.result()["days"] for sku, task in asked.items()}
