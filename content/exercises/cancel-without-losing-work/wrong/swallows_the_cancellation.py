"""Takes the cancellation for a signal to leave the loop: the handler is torn, and the caller sees a consumer that ended by itself."""

import asyncio


async def consume(receive, handle, ack, release, grace):
    running = True
    while running:
        message = None
        try:
            message = await receive()
            await handle(message)
            await ack(message)
        except asyncio.CancelledError:
            running = False
            if message is not None:
                await release(message)
