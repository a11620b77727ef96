"""Believes that every event has a handler and that no handler fails: after one exception the others hear nothing."""

from collections.abc import Callable
from typing import Any

Handler = Callable[[Any], object]


class EventBus:
    """Calls the handlers of an event when it is published."""

    def __init__(self) -> None:
        self._handlers: dict[str, dict[object, Handler]] = {}

    def subscribe(self, event: str, handler: Handler) -> Callable[[], None]:
        """Call `handler(payload)` for each such event from now on; the function returned ends this subscription."""
        subscription = object()  # equal to nothing but itself
        self._handlers.setdefault(event, {})[subscription] = handler

        def unsubscribe() -> None:
            self._handlers[event].pop(subscription, None)

        return unsubscribe

    def publish(self, event: str, payload: object) -> list[Exception]:
        """Call those who are subscribed now, in the order of subscription, and return the exceptions they raised."""
        for handler in list(self._handlers[event].values()):
            handler(payload)
        return []
