"""Keeps the links as a matrix that works in both directions: a region counts as reached that nobody sends to, and of two links between the same regions the last one wins."""

import heapq


def spread_time(regions, links, source):
    latency = {region: {} for region in regions}
    for here, there, ms in links:
        latency[here][there] = latency[there][here] = ms
    arrived = {}
    on_the_way = [(0, source)]
    while on_the_way:
        now, region = heapq.heappop(on_the_way)
        if region in arrived:
            continue
        arrived[region] = now
        for neighbour, ms in latency[region].items():
            heapq.heappush(on_the_way, (now + ms, neighbour))
    return max(arrived.values()) if len(arrived) == len(latency) else None
