"""A webhook receiver that leaks, the tools that find the leak, and the receiver that does not."""

import gc
import itertools
import logging
import tracemalloc
from collections import Counter
from collections.abc import Callable

Event = dict[str, str]
_ids = itertools.count(2041)


def new_event() -> Event:
    return {"id": f"evt-{next(_ids)}", "type": "invoice.paid"}


# --8<-- [start:failing]
def handle(event: Event) -> int:
    log = logging.getLogger(f"webhooks.{event['id']}")  # so that we can filter by event
    log.debug("received %s", event["type"])
    return 204


# --8<-- [end:failing]


# --8<-- [start:fixed]
log = logging.getLogger("webhooks")


def handle_fixed(event: Event) -> int:
    log.debug("received %s", event["type"], extra={"event_id": event["id"]})
    return 204


# --8<-- [end:fixed]


# --8<-- [start:hunt]
def serve(handler: Callable[[Event], int], requests: int) -> None:
    for _ in range(requests):
        handler(new_event())
    gc.collect()  # what is left now is reachable: a leak, not garbage


def growth_by_type(handler: Callable[[Event], int], requests: int) -> Counter[str]:
    """Which objects, tracked by the collector, are more than before?"""
    serve(handler, 50)  # warm up: caches, lazy imports, free lists
    before = Counter(type(obj).__name__ for obj in gc.get_objects())
    serve(handler, requests)
    return Counter(type(obj).__name__ for obj in gc.get_objects()) - before


def growth_by_line(handler: Callable[[Event], int], requests: int, frames: int) -> list[str]:
    """Where was the memory allocated that is more than before? Biggest first."""
    serve(handler, 50)
    tracemalloc.start(frames)
    before = tracemalloc.take_snapshot()
    serve(handler, requests)
    after = tracemalloc.take_snapshot()
    tracemalloc.stop()
    biggest = after.compare_to(before, "traceback" if frames > 1 else "lineno")[0]
    return [f"{frame.filename}:{frame.lineno}" for frame in biggest.traceback]


# --8<-- [end:hunt]
