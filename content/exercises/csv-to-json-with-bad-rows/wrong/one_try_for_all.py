"""Has one `try` round the whole loop: the first bad row ends the import, and whatever comes after it is lost."""

import csv
import json
import re
from decimal import Decimal


def to_json(lines):
    orders, bad = [], []
    reader = csv.DictReader(lines)
    try:
        for row in reader:
            if None in row or None in row.values():
                count = len([text for text in row.values() if text is not None])
                raise ValueError(f"{count} fields instead of {len(reader.fieldnames)}")
            if not row["order_id"].strip():
                raise ValueError("order_id is empty")
            total = row["total"].strip()
            if not re.fullmatch(r"[0-9]+(\.[0-9]{1,2})?", total):
                raise ValueError(f"total is not an amount: {total!r}")
            cents = int(Decimal(total) * 100)
            orders.append({"order_id": row["order_id"], "customer": row["customer"] or None, "cents": cents})
    except (ValueError, KeyError) as error:
        bad.append((reader.line_num, str(error)))
    return json.dumps(orders), bad
