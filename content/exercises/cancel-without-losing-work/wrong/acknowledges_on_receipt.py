"""Acknowledges first and handles then: the broker forgets the message, and a stop or a crash half-way loses it."""


async def consume(receive, handle, ack, release, grace):
    while True:
        message = await receive()
        await ack(message)
        await handle(message)
