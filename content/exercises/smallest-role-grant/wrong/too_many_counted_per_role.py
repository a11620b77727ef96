"""Adds up what each role gives too many: what two roles share is counted twice, and equal sums are left to chance."""


def smallest_grant(roles, needed):
    names = list(roles)
    best = None
    for choice in range(1 << len(names)):
        chosen = [name for position, name in enumerate(names) if choice & 1 << position]
        given = 0
        for name in chosen:
            given |= roles[name]
        if given & needed == needed:
            cost = sum((roles[name] & ~needed).bit_count() for name in chosen)
            if best is None or cost < best[0]:
                best = cost, chosen
    return best[1] if best else None
