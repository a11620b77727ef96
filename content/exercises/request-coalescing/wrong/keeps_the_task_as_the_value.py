"""The task is the entry: its age counts from the question instead of the answer, and a failure is served until it expires."""

import asyncio
import time


class CoalescingCache:
    def __init__(self, load, seconds, clock=time.monotonic):
        self.load, self.seconds, self.clock = load, seconds, clock
        self.entries = {}

    async def get(self, key):
        now = self.clock()
        if key not in self.entries or now >= self.entries[key][0]:
            self.entries[key] = now + self.seconds, asyncio.create_task(self.load(key))
        return await asyncio.shield(self.entries[key][1])
