"""One lock and a second look: no stampede, but one slow key stops all others, and after a failure each waiting caller tries in turn."""

import asyncio
import time


class CoalescingCache:
    def __init__(self, load, seconds, clock=time.monotonic):
        self.load, self.seconds, self.clock = load, seconds, clock
        self.values = {}
        self.lock = asyncio.Lock()

    async def get(self, key):
        async with self.lock:
            if key not in self.values or self.clock() >= self.values[key][0]:
                value = await self.load(key)
                self.values[key] = self.clock() + self.seconds, value
            return self.values[key][1]
