"""Collects in a default argument: it is made once, so the second document comes out with the values of the first."""


def flatten(document, path="", flat={}):
    for key, value in document.items():
        name = f"{path}.{key}" if path else key
        if isinstance(value, list):
            value = dict(enumerate(value))
        if isinstance(value, dict) and value:
            flatten(value, name, flat)
        elif name in flat:
            raise ValueError(f"two values have the path {name!r}")
        else:
            flat[name] = value
    return flat
