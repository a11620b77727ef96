"""Has the heap, but settles a region when it is first queued: a faster way that is found before its turn comes too late."""

import heapq


def spread_time(regions, links, source):
    links_from = {region: [] for region in regions}
    for here, there, ms in links:
        links_from[here].append((there, ms))
    arrived = {source: 0}
    on_the_way = [(0, source)]
    while on_the_way:
        now, region = heapq.heappop(on_the_way)
        for neighbour, ms in links_from[region]:
            if neighbour not in arrived:
                arrived[neighbour] = now + ms
                heapq.heappush(on_the_way, (now + ms, neighbour))
    return max(arrived.values()) if len(arrived) == len(set(regions)) else None
