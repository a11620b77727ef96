"""No `finally`: each error and each cancellation in a block costs a place, until the last one is gone and everybody waits."""

import asyncio
from contextlib import asynccontextmanager


class Pool:
    def __init__(self, connect, size):
        self.connect = connect
        self.places, self.idle, self.closed = asyncio.Semaphore(size), [], False

    @asynccontextmanager
    async def connection(self, timeout=None):
        async with asyncio.timeout(timeout):
            await self.places.acquire()
            if self.closed:
                raise RuntimeError("the pool is closed")
            link = self.idle.pop() if self.idle else await self.connect()
        yield link
        if self.closed:
            await link.close()
        else:
            self.idle.append(link)
        self.places.release()

    async def close(self):
        self.closed = True
        while self.idle:
            await self.idle.pop().close()
