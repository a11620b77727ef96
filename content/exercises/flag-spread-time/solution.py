"""Say how long it takes until a changed flag has reached every region."""

from collections.abc import Collection, Iterable
from heapq import heappop, heappush


def spread_time(regions: Collection[str], links: Iterable[tuple[str, str, int]], source: str) -> int | None:
    """Return the milliseconds until the last of `regions` has the flag, or None if one never gets it.

    `source` has it at 0. A link `(here, there, ms)` carries it from `here` to `there`, as soon as `here` has it.
    """
    links_from: dict[str, list[tuple[str, int]]] = {region: [] for region in regions}
    for here, there, ms in links:
        links_from[here].append((there, ms))

    arrived: dict[str, int] = {}
    on_the_way = [(0, source)]
    while on_the_way:
        now, region = heappop(on_the_way)
        if region in arrived:
            continue  # it came earlier by another way
        arrived[region] = now
        for neighbour, ms in links_from[region]:
            if neighbour not in arrived:
                heappush(on_the_way, (now + ms, neighbour))
    return max(arrived.values()) if len(arrived) == len(links_from) else None
