"""Walks every way from the source and keeps the best times: right, but ten layers with two regions each already have 1,024 ways."""


def spread_time(regions, links, source):
    links_from = {region: [] for region in regions}
    for here, there, ms in links:
        links_from[here].append((there, ms))
    arrived = {}

    def walk(region, now, way):
        arrived[region] = min(now, arrived.get(region, now))
        for neighbour, ms in links_from[region]:
            if neighbour not in way:
                walk(neighbour, now + ms, way | {neighbour})

    walk(source, 0, {source})
    return max(arrived.values()) if len(arrived) == len(links_from) else None
