"""Merge the layers of a configuration into one."""

from typing import Any


def merge(*layers: dict[str, Any]) -> dict[str, Any]:
    """Return a new configuration in which a later layer wins, value by value; no layer is changed or shared."""
    return {}
