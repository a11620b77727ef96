"""An ordinary cache: between the look and the store lies an `await`, and everybody comes through. Takes None for a miss, too."""

import time


class CoalescingCache:
    def __init__(self, load, seconds, clock=time.monotonic):
        self.load, self.seconds, self.clock = load, seconds, clock
        self.values = {}

    async def get(self, key):
        expires, value = self.values.get(key, (0, None))
        if value is None or self.clock() >= expires:
            value = await self.load(key)
            self.values[key] = self.clock() + self.seconds, value
        return value
