"""Asks `if value`: nobody can switch anything off with `False` or 0. And it expects that a section meets a section."""

from copy import deepcopy


def merge(*layers):
    merged = {}
    for layer in layers:
        for key, value in layer.items():
            if isinstance(value, dict):
                merged[key] = merge(merged.get(key, {}), value)
            elif value or key not in merged:
                merged[key] = deepcopy(value)
    return merged
