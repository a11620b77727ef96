"""Hands the parts of every dictionary and list on: an empty one has no parts, so nothing is left of it. The last of two values wins."""


def flatten(document):
    flat = {}
    for key, value in document.items():
        parts = dict(enumerate(value)) if isinstance(value, list) else value
        if isinstance(parts, dict):
            for path, part in flatten(parts).items():
                flat[f"{key}.{path}"] = part
        else:
            flat[str(key)] = value
    return flat
