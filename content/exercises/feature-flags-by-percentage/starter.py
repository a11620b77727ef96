"""Switch a feature on for a share of the users."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Flag:
    """A feature that is on for `percentage` (0 to 100) per cent of the users, and always for its testers."""

    name: str
    percentage: int
    testers: frozenset[str] = frozenset()


def is_enabled(flag: Flag, user_id: str) -> bool:
    """Say whether the feature is on for this user: the same answer on every server, every time.

    A user's number is made of the SHA-256 digest of "name:user_id" in UTF-8: its first 8 bytes, as a big-endian
    integer, modulo 100. The feature is on for the numbers below the percentage.
    """
    return False
