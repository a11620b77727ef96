"""Writes all layers into the first one: the next tenant starts from the settings of the last. It also joins lists, so that no layer can shorten one."""


def merge(*layers):
    merged, *others = layers
    for layer in others:
        for key, value in layer.items():
            if isinstance(value, dict) and isinstance(merged.get(key), dict):
                merge(merged[key], value)
            elif isinstance(value, list) and isinstance(merged.get(key), list):
                merged[key] = merged[key] + value
            else:
                merged[key] = value
    return merged
