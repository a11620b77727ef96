"""Finishes what it has begun, however long that takes: the platform loses patience and kills the process, message in hand."""

import asyncio


async def consume(receive, handle, ack, release, grace):
    async def process(message):
        await handle(message)
        await ack(message)

    while True:
        job = asyncio.create_task(process(await receive()))
        try:
            await asyncio.shield(job)
        except asyncio.CancelledError:
            await job
            raise
