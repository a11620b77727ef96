"""Plan the calls of a nightly sync, one a second, with a pause between two calls to the same partner."""

from collections.abc import Iterable


def plan_calls(calls: Iterable[str], pause: int) -> list[str | None]:
    """Return for each second which partner is called, or None for nobody, in as few seconds as possible.

    `calls` names a partner once for each call to it. Between two calls to the same partner lie at least `pause` seconds.
    """
    return [None]
