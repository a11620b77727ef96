"""A limit without a pool: never too many, but each use pays for a new connection."""

import asyncio
from contextlib import asynccontextmanager


class Pool:
    def __init__(self, connect, size):
        self.connect = connect
        self.places, self.closed = asyncio.Semaphore(size), False

    @asynccontextmanager
    async def connection(self, timeout=None):
        async with self.places:
            if self.closed:
                raise RuntimeError("the pool is closed")
            link = await asyncio.wait_for(self.connect(), timeout)
            try:
                yield link
            finally:
                await link.close()

    async def close(self):
        self.closed = True
