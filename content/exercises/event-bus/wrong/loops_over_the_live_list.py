"""A list per event, changed while it is looped over: who unsubscribes makes the loop skip the next one."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

Handler = Callable[[Any], object]


class EventBus:
    """Calls the handlers of an event when it is published."""

    def __init__(self) -> None:
        self._handlers: defaultdict[str, list[tuple[object, Handler]]] = defaultdict(list)

    def subscribe(self, event: str, handler: Handler) -> Callable[[], None]:
        """Call `handler(payload)` for each such event from now on; the function returned ends this subscription."""
        subscription = object()  # equal to nothing but itself
        self._handlers[event].append((subscription, handler))

        def unsubscribe() -> None:
            self._handlers[event][:] = [pair for pair in self._handlers[event] if pair[0] is not subscription]

        return unsubscribe

    def publish(self, event: str, payload: object) -> list[Exception]:
        """Call those who are subscribed now, in the order of subscription, and return the exceptions they raised."""
        errors: list[Exception] = []
        for _, handler in self._handlers[event]:
            try:
                handler(payload)
            except Exception as error:
                errors.append(error)
        return errors
