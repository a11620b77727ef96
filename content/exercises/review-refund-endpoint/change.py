"""Refunds for the support desk: POST /orders/{order_id}/refunds"""

import logging
from datetime import datetime
from decimal import Decimal

import requests
from fastapi import APIRouter, Depends, HTTPException
from pydantic import BaseModel
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from shop.auth import User, current_user
from shop.database import get_session
from shop.settings import settings

router = APIRouter()
log = logging.getLogger(__name__)


class Refund(BaseModel):
    amount: float
    reason: str = ""


@router.post("/orders/{order_id}/refunds", status_code=201)
async def create_refund(
    order_id: int,
    refund: Refund,
    user: User = Depends(current_user),
    session: AsyncSession = Depends(get_session),
) -> dict:
    found = await session.execute(
        text(
            "SELECT o.id, o.charge_id, o.total - coalesce(sum(r.amount), 0) AS refundable"
            " FROM orders o LEFT JOIN refunds r ON r.order_id = o.id"
            " WHERE o.id = :id GROUP BY o.id"
        ),
        {"id": order_id},
    )
    order = found.one_or_none()
    if order is None:
        raise HTTPException(404, "there is no such order")
    if refund.amount > order.refundable:
        raise HTTPException(409, "this is more than is left to refund")

    response = requests.post(
        f"{settings.payments_url}/refunds",
        json={"charge": order.charge_id, "cents": int(refund.amount * 100)},
        headers={"Authorization": f"Bearer {settings.payments_key}"},
        timeout=5,
    )
    if not response.ok:
        log.error("refund of order %s failed: %s", order_id, response.status_code)
        raise HTTPException(502, "the payment provider refused")

    await session.execute(
        text(
            "INSERT INTO refunds (order_id, amount, reason, created_by, created_at)"
            f" VALUES (:order, :amount, '{refund.reason}', :user, :now)"
        ),
        {
            "order": order_id,
            "amount": Decimal(str(refund.amount)),
            "user": user.id,
            "now": datetime.now(),
        },
    )
    await session.commit()
    return {"order": order_id, "refunded": refund.amount}
