"""Mixes the percentage into the hash: each step of the roll-out chooses anew. And at 0 % it is off before testers are looked at."""

from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True)
class Flag:
    name: str
    percentage: int
    testers: frozenset = frozenset()


def is_enabled(flag, user_id):
    if flag.percentage == 0:
        return False
    digest = sha256(f"{flag.name}:{flag.percentage}:{user_id}".encode()).digest()
    return user_id in flag.testers or int.from_bytes(digest[:8], "big") % 100 < flag.percentage
