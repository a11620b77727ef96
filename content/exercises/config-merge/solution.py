"""Merge the layers of a configuration into one."""

from copy import deepcopy
from typing import Any


def merge(*layers: dict[str, Any]) -> dict[str, Any]:
    """Return a new configuration in which a later layer wins, value by value; no layer is changed or shared."""
    merged: dict[str, Any] = {}
    for layer in layers:
        _put(layer, merged)
    return merged


def _put(layer: dict[str, Any], target: dict[str, Any]) -> None:
    for key, value in layer.items():
        if isinstance(value, dict):
            if not isinstance(target.get(key), dict):
                target[key] = {}
            _put(value, target[key])
        else:
            target[key] = deepcopy(value)
