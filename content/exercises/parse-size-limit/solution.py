"""Read the size limits in a tenant's configuration."""

import re

UNITS = {"": 1, "B": 1, "kB": 10**3, "MB": 10**6, "GB": 10**9, "KiB": 2**10, "MiB": 2**20, "GiB": 2**30}
LARGEST = 2**63 - 1
"""What the column `bigint` can hold."""


def parse_size(text: str) -> int:
    """Return the number of bytes that a text such as `10MiB` stands for; anything else is a ValueError that quotes it."""
    match = re.fullmatch("([0-9]{1,19})([A-Za-z]*)", text)
    if not match or match[2] not in UNITS:
        raise ValueError(f"not a size such as 10MiB: {text!r}")
    size = int(match[1]) * UNITS[match[2]]
    if size > LARGEST:
        raise ValueError(f"size is above {LARGEST} bytes: {text!r}")
    return size
