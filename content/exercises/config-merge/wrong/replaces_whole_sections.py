"""`|` looks at the first level only: a layer that sets the host of the database throws away its port."""


def merge(*layers):
    merged = {}
    for layer in layers:
        merged = merged | layer
    return merged
