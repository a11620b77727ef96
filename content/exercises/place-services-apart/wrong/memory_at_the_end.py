"""Keeps pairs apart on the way, but adds up the memory only when everything is placed: a host that is too full early on is filled to the end in every possible way."""


def place(services, hosts, apart):
    names = list(services)
    rivals = {name: {pair[pair[0] == name] for pair in apart if name in pair} for name in names}
    placed = {}

    def fits():
        load = dict.fromkeys(hosts, 0)
        for name, host in placed.items():
            load[host] += services[name]
        return all(load[host] <= hosts[host] for host in hosts)

    def place_from(position):
        if position == len(names):
            return fits()
        name = names[position]
        taken = {placed.get(rival) for rival in rivals[name]}
        for host in hosts:
            if host in taken:
                continue
            placed[name] = host
            if place_from(position + 1):
                return True
            del placed[name]
        return False

    return placed if place_from(0) else None
