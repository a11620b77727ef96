"""Turn a partner's CSV of orders into JSON, and say which rows are bad."""

import csv
import json
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

COLUMNS = ("order_id", "customer", "total")


class BadRow(NamedTuple):
    """A row that was left out: the line on which it begins (the first of the file is 1), and why."""

    line: int
    reason: str


def to_json(lines: Iterable[str]) -> tuple[str, list[BadRow]]:
    """Return a JSON array of all good rows, and the bad ones.

    Raises ValueError if a column is missing.
    """
    rows = csv.reader(lines)
    header = next(rows, [])
    if missing := [column for column in COLUMNS if column not in header]:
        raise ValueError(f"missing columns: {', '.join(missing)}")

    orders, bad = [], []
    line = rows.line_num + 1
    for row in rows:
        try:
            if row:  # a blank line is an empty list
                orders.append(_order(header, row))
        except ValueError as error:
            bad.append(BadRow(line, str(error)))
        line = rows.line_num + 1
    return json.dumps(orders), bad


def _order(header: list[str], row: list[str]) -> dict[str, str | int | None]:
    if len(row) != len(header):
        raise ValueError(f"{len(row)} fields instead of {len(header)}")
    fields = {column: text.strip() for column, text in zip(header, row, strict=True)}
    if not fields["order_id"]:
        raise ValueError("order_id is empty")
    return {
        "order_id": fields["order_id"],
        "customer": fields["customer"] or None,
        "cents": _cents(fields["total"]),
    }


def _cents(text: str) -> int:
    if not re.fullmatch(r"[0-9]+(\.[0-9]{1,2})?", text):
        raise ValueError(f"total is not an amount: {text!r}")
    return int(Decimal(text) * 100)
