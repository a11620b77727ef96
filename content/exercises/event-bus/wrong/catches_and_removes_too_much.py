"""Removes by handler instead of by subscription, and catches `BaseException`: the worker cannot be stopped any more."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

Handler = Callable[[Any], object]


class EventBus:
    """Calls the handlers of an event when it is published."""

    def __init__(self) -> None:
        self._handlers: defaultdict[str, list[Handler]] = defaultdict(list)

    def subscribe(self, event: str, handler: Handler) -> Callable[[], None]:
        """Call `handler(payload)` for each such event from now on; the function returned ends this subscription."""
        self._handlers[event].append(handler)

        def unsubscribe() -> None:
            if handler in self._handlers[event]:
                self._handlers[event].remove(handler)

        return unsubscribe

    def publish(self, event: str, payload: object) -> list[BaseException]:
        """Call those who are subscribed now, in the order of subscription, and return the exceptions they raised."""
        errors: list[BaseException] = []
        subscribed_now = list(self._handlers[event])
        for handler in subscribed_now:
            try:
                handler(payload)
            except BaseException as error:
                errors.append(error)
        return errors
