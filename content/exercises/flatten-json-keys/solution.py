"""Flatten JSON documents for the audit log, which stores one row for each value."""

from typing import Any


def flatten(document: dict[str, Any]) -> dict[str, Any]:
    """Return every value of the document under its path, such as `customer.address.city` or `items.0.sku`.

    Empty dictionaries and lists count as values. Two values with the same path are a ValueError that names it.
    """
    flat: dict[str, Any] = {}
    for key, value in document.items():
        _collect(value, key, flat)
    return flat


def _collect(value: Any, path: str, flat: dict[str, Any]) -> None:
    if isinstance(value, dict) and value:
        for key, part in value.items():
            _collect(part, f"{path}.{key}", flat)
    elif isinstance(value, list) and value:
        for position, part in enumerate(value):
            _collect(part, f"{path}.{position}", flat)
    elif path in flat:
        raise ValueError(f"two values have the path {path!r}")
    else:
        flat[path] = value
