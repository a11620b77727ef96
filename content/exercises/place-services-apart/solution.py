"""Find a host for every service, with pairs that must not share one."""

from collections.abc import Iterable, Mapping


def place(
    services: Mapping[str, int], hosts: Mapping[str, int], apart: Iterable[tuple[str, str]]
) -> dict[str, str] | None:
    """Return a host for every service, or None if there is no way to place them all.

    `services` and `hosts` map names to gigabytes, needed and available; no host gives more than it has.
    The two services of a pair in `apart` never share a host.
    """
    rivals: dict[str, list[str]] = {name: [] for name in services}
    for one, other in apart:
        rivals[one].append(other)
        rivals[other].append(one)
    names = list(services)
    free = dict(hosts)
    placed: dict[str, str] = {}

    def place_from(position: int) -> bool:
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
