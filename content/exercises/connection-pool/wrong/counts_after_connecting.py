"""Looks at the count, awaits `connect`, and counts then: all who ask in the same second see a free place. And waits by polling."""

import asyncio
from contextlib import asynccontextmanager


class Pool:
    def __init__(self, connect, size):
        self.connect, self.size = connect, size
        self.idle, self.open, self.closed = [], 0, False

    async def take(self):
        while True:
            if self.closed:
                raise RuntimeError("the pool is closed")
            if self.idle:
                return self.idle.pop()
            if self.open < self.size:
                link = await self.connect()
                self.open += 1
                return link
            await asyncio.sleep(0.7)

    @asynccontextmanager
    async def connection(self, timeout=None):
        link = await asyncio.wait_for(self.take(), timeout)
        try:
            yield link
        except BaseException:
            self.open -= 1
            await link.close()
            raise
        if self.closed:
            await link.close()
        else:
            self.idle.append(link)

    async def close(self):
        self.closed = True
        while self.idle:
            await self.idle.pop().close()
