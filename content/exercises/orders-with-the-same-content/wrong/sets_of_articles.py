"""Takes a set as the signature: it forgets how often an article was ordered."""


def same_content(orders):
    groups = {}
    for number, skus in orders:
        groups.setdefault(frozenset(skus), []).append(number)
    return list(groups.values())
