"""Tell other parts of the application what has happened."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

Handler = Callable[[Any], object]


class EventBus:
    """Calls the handlers of an event when it is published."""

    def __init__(self) -> None:
        self._handlers: defaultdict[str, dict[object, Handler]] = defaultdict(dict)

    def subscribe(self, event: str, handler: Handler) -> Callable[[], None]:
        """Call `handler(payload)` for each such event from now on; the function returned ends this subscription."""
        subscription = object()  # equal to nothing but itself
        self._handlers[event][subscription] = handler

        def unsubscribe() -> None:
            self._handlers[event].pop(subscription, None)

        return unsubscribe

    def publish(self, event: str, payload: object) -> list[Exception]:
        """Call those who are subscribed now, in the order of subscription, and return the exceptions they raised."""
        errors: list[Exception] = []
        subscribed_now = list(self._handlers.get(event, {}).values())
        for handler in subscribed_now:
            try:
                handler(payload)
            except Exception as error:  # noqa: BLE001 - a handler may raise anything
                errors.append(error)
        return errors
