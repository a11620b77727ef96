"""Puts units together from optional parts: k, M or G, an i, a B. That also fits `10M`, `10kiB` and `10iB`, which nobody defined."""

import re


def parse_size(text):
    match = re.fullmatch("([0-9]{1,19})([kKMG]?)(i?)B?", text)
    if not match:
        raise ValueError(f"not a size: {text!r}")
    base = 1024 if match[3] else 1000
    size = int(match[1]) * base ** " kMG".index(match[2].replace("K", "k") or " ")
    if size >= 2**63:
        raise ValueError(f"too large: {text!r}")
    return size
