"""Asks `if value`: False, 0, empty text and null are not logged, and these are often the very change that somebody looks for."""


def flatten(document):
    flat = {}

    def collect(value, path):
        if isinstance(value, dict) and value:
            for key, part in value.items():
                collect(part, f"{path}.{key}" if path else key)
        elif isinstance(value, list) and value:
            for position, part in enumerate(value):
                collect(part, f"{path}.{position}")
        elif value:
            flat[path] = value

    collect(document, "")
    return flat
