"""Greedy: takes the role that gives most of what is missing, again and again. It never looks at what comes with it, nor back."""


def smallest_grant(roles, needed):
    chosen, missing = [], needed
    while missing:
        name = max(roles, key=lambda name: (roles[name] & missing).bit_count(), default=None)
        if name is None or not roles[name] & missing:
            return None
        chosen.append(name)
        missing &= ~roles[name]
    return [name for name in roles if name in chosen]
