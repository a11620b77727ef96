"""Flatten JSON documents for the audit log, which stores one row for each value."""

from typing import Any


def flatten(document: dict[str, Any]) -> dict[str, Any]:
    """Return every value of the document under its path, such as `customer.address.city` or `items.0.sku`.

    Empty dictionaries and lists count as values. Two values with the same path are a ValueError that names it.
    """
    return {"?": None}
