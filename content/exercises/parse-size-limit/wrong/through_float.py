"""Multiplies a float, so that `1.5GiB` works too: above 2 to the 53 the result is another number. Case and spaces do not matter to it."""

UNITS = {"kib": 2**10, "mib": 2**20, "gib": 2**30, "kb": 10**3, "mb": 10**6, "gb": 10**9, "b": 1}


def parse_size(text):
    number, factor = text.strip().lower(), 1
    for unit, size in UNITS.items():
        if number.endswith(unit):
            number, factor = number.removesuffix(unit), size
            break
    result = int(float(number) * factor)
    if not 0 <= result < 2**63:
        raise ValueError(f"not a size: {text!r}")
    return result
