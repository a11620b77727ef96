"""Takes the fastest link next, not the earliest arrival: that builds a cheap network, as Prim's algorithm does, but not the fastest ways from the source."""

import heapq


def spread_time(regions, links, source):
    links_from = {region: [] for region in regions}
    for here, there, ms in links:
        links_from[here].append((there, ms))
    arrived = {}
    on_the_way = [(0, 0, source)]
    while on_the_way:
        _, now, region = heapq.heappop(on_the_way)
        if region in arrived:
            continue
        arrived[region] = now
        for neighbour, ms in links_from[region]:
            heapq.heappush(on_the_way, (ms, now + ms, neighbour))
    return max(arrived.values()) if len(arrived) == len(links_from) else None
