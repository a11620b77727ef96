"""Breadth first: the way with the fewest links, which need not be the fastest. Regions that were never reached are forgotten."""

from collections import deque


def spread_time(regions, links, source):
    links_from = {region: [] for region in regions}
    for here, there, ms in links:
        links_from[here].append((there, ms))
    arrived = {source: 0}
    queue = deque([source])
    while queue:
        region = queue.popleft()
        for neighbour, ms in links_from[region]:
            if neighbour not in arrived:
                arrived[neighbour] = arrived[region] + ms
                queue.append(neighbour)
    return max(arrived.values())
