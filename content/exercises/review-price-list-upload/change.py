"""Price lists, as CSV with the columns sku and price: POST /suppliers/{supplier_id}/price-lists"""

import csv
import io
import logging
import subprocess
from decimal import Decimal, InvalidOperation
from pathlib import Path

from fastapi import APIRouter, Depends, HTTPException, UploadFile
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from shop.auth import User, purchasing
from shop.database import get_session

router = APIRouter()
log = logging.getLogger(__name__)
ARCHIVE = Path("/var/lib/shop/price-lists")


@router.post("/suppliers/{supplier_id}/price-lists", status_code=201)
async def import_price_list(
    supplier_id: int,
    file: UploadFile,
    user: User = Depends(purchasing),
    session: AsyncSession = Depends(get_session),
) -> dict:
    if not (file.filename or "").endswith(".csv"):
        raise HTTPException(422, "a price list is a CSV file")

    content = await file.read()
    archived = ARCHIVE / file.filename
    archived.write_bytes(content)

    scan = subprocess.run(
        ["clamdscan", "--fdpass", "--no-summary", str(archived)],
        capture_output=True,
        timeout=60,
    )
    if scan.returncode != 0:
        archived.unlink()
        log.warning("price list of supplier %s refused: %r", supplier_id, scan.stdout)
        return {"error": "the virus scanner refused the file"}

    try:
        rows = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    except UnicodeDecodeError:
        raise HTTPException(422, "a price list is encoded in UTF-8") from None
    if rows.fieldnames != ["sku", "price"]:
        raise HTTPException(422, "the columns are sku and price")

    prices = []
    for row in rows:
        try:
            price = Decimal(row["price"])
        except (InvalidOperation, TypeError):
            continue
        prices.append({"sku": row["sku"], "price": price, "supplier": supplier_id})

    if prices:
        await session.execute(
            text("UPDATE products SET price = :price WHERE sku = :sku AND supplier_id = :supplier"),
            prices,
        )
        await session.commit()
    log.info("price list of supplier %s imported by user %s", supplier_id, user.id)
    return {"supplier": supplier_id, "imported": len(prices)}
