"""Uses `hash`, which is salted anew in every process: each worker chooses other users, and a restart chooses again."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Flag:
    name: str
    percentage: int
    testers: frozenset = frozenset()


def is_enabled(flag, user_id):
    return user_id in flag.testers or hash(f"{flag.name}:{user_id}") % 100 < flag.percentage
