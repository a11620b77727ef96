"""Makes a new dictionary for sections that both layers have, and shares everything else: who changes the result changes the layer."""


def merge(*layers):
    merged = {}
    for layer in layers:
        merged = _merge_two(merged, layer)
    return merged


def _merge_two(below, above):
    merged = dict(below)
    for key, value in above.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            value = _merge_two(merged[key], value)
        merged[key] = value
    return merged
