"""Tell other parts of the application what has happened."""

from collections.abc import Callable
from typing import Any

Handler = Callable[[Any], object]


class EventBus:
    """Calls the handlers of an event when it is published."""

    def subscribe(self, event: str, handler: Handler) -> Callable[[], None]:
        """Call `handler(payload)` for each such event from now on; the function returned ends this subscription."""
        return lambda: None

    def publish(self, event: str, payload: object) -> list[Exception]:
        """Call those who are subscribed now, in the order of subscription, and return the exceptions they raised."""
        return []
