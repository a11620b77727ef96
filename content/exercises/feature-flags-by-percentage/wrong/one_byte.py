"""Takes one byte modulo 100: 256 values on 100 numbers favour the low ones. And with `<=`, even 0 % reaches somebody."""

from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True)
class Flag:
    name: str
    percentage: int
    testers: frozenset = frozenset()


def is_enabled(flag, user_id):
    if user_id in flag.testers:
        return True
    return sha256(f"{flag.name}:{user_id}".encode()).digest()[0] % 100 <= flag.percentage
