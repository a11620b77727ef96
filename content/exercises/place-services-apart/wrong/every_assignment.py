"""Builds every assignment to the end and checks it only then: 8 services on 8 hosts are 16.8 million."""

from itertools import product


def place(services, hosts, apart):
    pairs = set(apart)
    for choice in product(hosts, repeat=len(services)):
        placed = dict(zip(services, choice))
        load = dict.fromkeys(hosts, 0)
        for name, host in placed.items():
            load[host] += services[name]
        shared = any(placed[one] == placed[other] for one, other in pairs)
        if not shared and all(load[host] <= hosts[host] for host in hosts):
            return placed
    return None
