"""Shares the task without a shield: the first caller to be cancelled cancels it for all who wait."""

import asyncio
import time


class CoalescingCache:
    def __init__(self, load, seconds, clock=time.monotonic):
        self.load, self.seconds, self.clock = load, seconds, clock
        self.values, self.loads = {}, {}

    async def get(self, key):
        if key in self.values and self.clock() < self.values[key][0]:
            return self.values[key][1]
        if key not in self.loads:
            self.loads[key] = asyncio.create_task(self.refresh(key))
            self.loads[key].add_done_callback(lambda _: self.loads.pop(key))
        return await self.loads[key]

    async def refresh(self, key):
        value = await self.load(key)
        self.values[key] = self.clock() + self.seconds, value
        return value
