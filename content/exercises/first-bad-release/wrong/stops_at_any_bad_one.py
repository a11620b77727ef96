"""The search for a value, which stops as soon as it hits one: it finds a bad release, not the first."""


def first_bad(releases, is_bad):
    low, high = 0, len(releases) - 1
    while low <= high:
        middle = (low + high) // 2
        if is_bad(releases[middle]):
            return releases[middle]
        low = middle + 1
    return None
