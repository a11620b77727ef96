"""Uses `groupby` on orders as they come: it joins neighbours only, so a content that comes back gets a second group."""

from itertools import groupby


def same_content(orders):
    groups = groupby(orders, key=lambda order: sorted(order[1]))
    return [[number for number, _ in group] for _, group in groups]
