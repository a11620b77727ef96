"""Leaves a good release within the borders: with one release left the middle is the lower border itself, and nothing moves any more."""


def first_bad(releases, is_bad):
    if not releases:
        return None
    low, high = 0, len(releases)
    while low < high:
        middle = (low + high) // 2
        if is_bad(releases[middle]):
            high = middle
        else:
            low = middle
    return releases[low] if low < len(releases) else None
