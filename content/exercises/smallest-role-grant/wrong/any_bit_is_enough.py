"""Asks `given & needed`: true as soon as one of the needed permissions is there. And who needs nothing, never gets an answer."""


def smallest_grant(roles, needed):
    names = list(roles)
    best = None
    for choice in range(1 << len(names)):
        chosen = [name for position, name in enumerate(names) if choice & 1 << position]
        given = 0
        for name in chosen:
            given |= roles[name]
        if given & needed:
            cost = (given & ~needed).bit_count(), len(chosen)
            if best is None or cost < best[0]:
                best = cost, chosen
    return best[1] if best else None
