"""`shield` alone: the handler goes on, but the consumer ends at once. Nobody waits for the handler, and nobody acknowledges."""

import asyncio


async def consume(receive, handle, ack, release, grace):
    while True:
        message = await receive()
        try:
            await asyncio.shield(handle(message))
        except Exception:
            await release(message)
            raise
        await ack(message)
