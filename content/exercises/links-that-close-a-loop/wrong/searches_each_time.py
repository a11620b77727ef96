"""Searches for a way with each new link, which is quadratic; and drops links that it has had before, as if a second cable did no harm."""


def loop_links(links):
    neighbours = {}
    blocked = []
    for one, other in links:
        if one == other or other in neighbours.get(one, ()):
            continue
        reached = {one}
        to_visit = [one]
        for switch in to_visit:
            for neighbour in neighbours.get(switch, ()):
                if neighbour not in reached:
                    reached.add(neighbour)
                    to_visit.append(neighbour)
        if other in reached:
            blocked.append((one, other))
        else:
            neighbours.setdefault(one, set()).add(other)
            neighbours.setdefault(other, set()).add(one)
    return blocked
