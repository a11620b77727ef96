"""Gives each service the first host that will have it, and never goes back: it says "no way" where there is one."""


def place(services, hosts, apart):
    free = dict(hosts)
    placed = {}
    for name, need in services.items():
        rivals = {pair[pair[0] == name] for pair in apart if name in pair}
        for host in hosts:
            if free[host] >= need and host not in {placed.get(rival) for rival in rivals}:
                placed[name] = host
                free[host] -= need
                break
        else:
            return None
    return placed
