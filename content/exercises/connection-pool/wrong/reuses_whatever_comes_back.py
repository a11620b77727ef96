"""Gives back in `finally`, and any connection to anybody: also one that a failed block left in the middle of a transaction."""

import asyncio
from contextlib import asynccontextmanager


class Pool:
    def __init__(self, connect, size):
        self.connect = connect
        self.places, self.idle = asyncio.Semaphore(size), []

    @asynccontextmanager
    async def connection(self, timeout=None):
        async with asyncio.timeout(timeout), self.places:
            link = self.idle.pop() if self.idle else await self.connect()
            try:
                yield link
            finally:
                self.idle.append(link)

    async def close(self):
        while self.idle:
            await self.idle.pop().close()
