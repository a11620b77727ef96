"""GCRA for many servers: Redis runs the script as one step, and its clock is the only clock."""

# --8<-- [start:client]
from dataclasses import dataclass
from pathlib import Path

SCRIPT = Path(__file__).with_name("gcra.lua").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Decision:
    allowed: bool
    remaining: int
    retry_after: int  # microseconds


class RedisGcra:
    def __init__(self, redis, interval: int, burst: int) -> None:  # a redis.asyncio.Redis; microseconds
        self.script = redis.register_script(SCRIPT)
        self.interval, self.burst = interval, burst

    async def hit(self, key: str, now: int | None = None) -> Decision:
        clock = [] if now is None else [now]  # tests bring their own
        answer = await self.script(keys=[f"limit:{{{key}}}"], args=[self.interval, self.burst, *clock])
        allowed, remaining, retry_after = answer
        return Decision(bool(allowed), remaining, retry_after)


# --8<-- [end:client]
