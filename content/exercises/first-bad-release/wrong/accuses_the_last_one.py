"""Takes for granted that some release is bad: when all are good, the last one is accused without a try. And it tries what it found once more."""


def first_bad(releases, is_bad):
    low, high = 0, len(releases) - 1
    while low < high:
        middle = (low + high) // 2
        if is_bad(releases[middle]):
            high = middle
        else:
            low = middle + 1
    if not is_bad(releases[low]):
        print("strange: it was reported as bad")
    return releases[low]
