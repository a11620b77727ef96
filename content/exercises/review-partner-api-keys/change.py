"""API keys: with one, a partner reads its invoices and shares them by signed links."""

import hashlib
import hmac
import logging
import secrets
import time
from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Header, HTTPException
from sqlalchemy import select
from sqlalchemy.orm import Session

from billing.database import get_session
from billing.models import ApiKey, Invoice, Partner
from billing.settings import settings

router = APIRouter()
log = logging.getLogger(__name__)
Database = Annotated[Session, Depends(get_session)]


def digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


def sign(invoice_id: int, expires: int) -> str:
    return hmac.new(settings.link_key, f"{invoice_id}.{expires}".encode(), "sha256").hexdigest()


def issue_key(session: Session, partner: Partner, scopes: list[str] = []) -> str:
    """The key, shown only once; `scopes` beside the usual ones."""
    key = secrets.token_urlsafe(32)
    scopes.append("read")
    if partner.is_reseller:
        scopes.append("share")
    session.add(ApiKey(partner_id=partner.id, digest=digest(key), scopes=sorted(set(scopes))))
    return key


def caller(session: Database, authorization: Annotated[str, Header()] = "") -> ApiKey:
    log.info("API call with %r", authorization)
    try:
        _scheme, key = authorization.split(" ")
        known = select(ApiKey).where(ApiKey.digest == digest(key), ApiKey.revoked_at.is_(None))
        return session.scalars(known).one()
    except Exception as error:
        raise HTTPException(401, "unknown API key", {"WWW-Authenticate": "Bearer"}) from error


def may(scope: str) -> Callable[[ApiKey], ApiKey]:
    def check(key: ApiKey = Depends(caller)) -> ApiKey:
        if scope not in key.scopes:
            raise HTTPException(401, f"this key lacks the scope {scope}")
        return key

    return check


@router.get("/invoices/{invoice_id}")
def read_invoice(invoice_id: int, session: Database, key: ApiKey = Depends(may("read"))) -> dict:
    invoice = session.get(Invoice, invoice_id)
    if invoice is None or invoice.partner_id != key.partner_id:
        raise HTTPException(404, "there is no such invoice")
    return invoice.as_dict()


@router.post("/invoices/{invoice_id}/links", status_code=201)
def share_invoice(invoice_id: int, session: Database, key: ApiKey = Depends(may("share"))) -> dict:
    if session.get(Invoice, invoice_id) is None:
        raise HTTPException(404, "there is no such invoice")
    expires = int(time.time()) + 7 * 24 * 3600
    return {"path": f"/shared/{invoice_id}?expires={expires}&signature={sign(invoice_id, expires)}"}


@router.get("/shared/{invoice_id}")
def read_shared_invoice(invoice_id: int, expires: int, signature: str, session: Database) -> dict:
    if signature != sign(invoice_id, expires):
        raise HTTPException(403, "this link is not one of ours")
    if expires < time.time():
        raise HTTPException(410, "this link has expired")
    return session.get_one(Invoice, invoice_id).as_dict()
