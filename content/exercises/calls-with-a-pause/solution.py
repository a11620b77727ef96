"""Plan the calls of a nightly sync, one a second, with a pause between two calls to the same partner."""

from collections import Counter, deque
from collections.abc import Iterable
from heapq import heapify, heappop, heappush


def plan_calls(calls: Iterable[str], pause: int) -> list[str | None]:
    """Return for each second which partner is called, or None for nobody, in as few seconds as possible.

    `calls` names a partner once for each call to it. Between two calls to the same partner lie at least `pause` seconds.
    """
    allowed = [(-left, partner) for partner, left in Counter(calls).items()]  # most calls left first
    heapify(allowed)
    waiting: deque[tuple[int, int, str]] = deque()  # (second from which it is allowed again, -left, partner)
    plan: list[str | None] = []
    while allowed or waiting:
        if waiting and waiting[0][0] == len(plan):
            _, left, partner = waiting.popleft()
            heappush(allowed, (left, partner))
        if not allowed:
            plan.append(None)
            continue
        left, partner = heappop(allowed)
        if left < -1:
            waiting.append((len(plan) + pause + 1, left + 1, partner))
        plan.append(partner)
    return plan
