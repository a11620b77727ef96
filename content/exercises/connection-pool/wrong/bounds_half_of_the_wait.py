"""The timeout stands around the semaphore only: a server that does not answer keeps the request waiting in `connect`."""

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
        try:
            if self.closed:
                raise RuntimeError("the pool is closed")
            link = self.idle.pop() if self.idle else await self.connect()
            try:
                yield link
            except BaseException:
                await link.close()
                raise
            if self.closed:
                await link.close()
            else:
                self.idle.append(link)
        finally:
            self.places.release()

    async def close(self):
        self.closed = True
        while self.idle:
            await self.idle.pop().close()
