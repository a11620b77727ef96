"""Puts masks together with `sum`: two roles that share a permission carry into the next bit, and seem to give what neither has."""


def smallest_grant(roles, needed):
    names = list(roles)
    best = None
    for choice in range(1 << len(names)):
        chosen = [name for position, name in enumerate(names) if choice & 1 << position]
        given = sum(roles[name] for name in chosen)
        if given & needed == needed:
            cost = (given & ~needed).bit_count(), len(chosen)
            if best is None or cost < best[0]:
                best = cost, chosen
    return best[1] if best else None
