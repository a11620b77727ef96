"""Counts rows and calls them lines: from the first quoted line break or blank line on, the partner looks in the wrong place."""

import csv
import json
import re
from decimal import Decimal


def to_json(lines):
    reader = csv.DictReader(lines)
    for column in ("order_id", "customer", "total"):
        if column not in (reader.fieldnames or []):
            raise ValueError(f"missing column: {column}")
    orders, bad = [], []
    for number, row in enumerate(reader, start=2):
        total = (row["total"] or "").strip()
        if not row["order_id"].strip():
            bad.append((number, "order_id is empty"))
        elif not re.fullmatch(r"[0-9]+(\.[0-9]{1,2})?", total):
            bad.append((number, f"total is not an amount: {total!r}"))
        else:
            cents = int(Decimal(total) * 100)
            orders.append({"order_id": row["order_id"], "customer": row["customer"] or None, "cents": cents})
    return json.dumps(orders), bad
