"""GCRA twice: in Python for one process, and as one atomic Lua step for many servers that share Redis."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

SCRIPT = Path(__file__).with_name("gcra.lua").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Decision:
    """What the limiter answers; times are in microseconds."""

    allowed: bool
    remaining: int
    retry_after: int


class Gcra:
    """One process. Time is an argument, so that tests need not sleep."""

    def __init__(self, interval: int, burst: int) -> None:
        self.interval, self.burst = interval, burst
        self.arrivals: dict[str, int] = {}

    def hit(self, key: str, now: int) -> Decision:
        arrival = max(self.arrivals.get(key, now), now) + self.interval
        wait = arrival - self.interval * self.burst - now
        if wait > 0:
            return Decision(False, 0, wait)
        self.arrivals[key] = arrival
        return Decision(True, -wait // self.interval, 0)


class Scripts(Protocol):
    """The one method of `redis.Redis` that is needed."""

    def eval(self, script: str, numkeys: int, *keys_and_args: str | int) -> list[int]: ...


class RedisGcra:
    """Many servers. Redis runs the script as one step, and its clock is the only clock."""

    def __init__(self, redis: Scripts, interval: int, burst: int) -> None:
        self.redis, self.interval, self.burst = redis, interval, burst

    def hit(self, key: str, now: int | None = None) -> Decision:
        clock = [] if now is None else [now]
        allowed, remaining, wait = self.redis.eval(
            SCRIPT, 1, f"limit:{{{key}}}", self.interval, self.burst, *clock
        )
        return Decision(bool(allowed), remaining, wait)
