"""Leaves the flag out of the hash: the same unlucky users get every unfinished feature, and all of them at once."""

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
    return int.from_bytes(sha256(user_id.encode()).digest()[:8], "big") % 100 < flag.percentage
