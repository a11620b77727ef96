"""Goes back to the next host, but never returns the memory of the one before; and it takes it from the caller's own inventory."""


def place(services, hosts, apart):
    names = list(services)
    rivals = {name: {pair[pair[0] == name] for pair in apart if name in pair} for name in names}
    placed = {}

    def place_from(position):
        if position == len(names):
            return True
        name = names[position]
        taken = {placed.get(rival) for rival in rivals[name]}
        for host in hosts:
            if host in taken or hosts[host] < services[name]:
                continue
            placed[name] = host
            hosts[host] -= services[name]
            if place_from(position + 1):
                return True
            del placed[name]
        return False

    return placed if place_from(0) else None
