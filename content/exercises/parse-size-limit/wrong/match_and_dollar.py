r"""Uses `$`, which also matches before a last line break, and `\d`, which matches the digits of every script. No zero, no upper limit."""

import re

FACTORS = {"": 1, "k": 10**3, "M": 10**6, "G": 10**9, "Ki": 2**10, "ki": 2**10, "Mi": 2**20, "Gi": 2**30}


def parse_size(text):
    match = re.match(r"([1-9]\d*)(?:([kKMG]?i?)B)?$", text)
    if not match or (match[2] or "") not in FACTORS:
        raise ValueError(f"not a size: {text!r}")
    return int(match[1]) * FACTORS[match[2] or ""]
