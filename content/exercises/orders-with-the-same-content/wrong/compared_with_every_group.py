"""Sorts the callers' lists in place, and compares each order with every group so far instead of looking a signature up."""


def same_content(orders):
    groups = []
    for index in range(len(orders)):
        number, skus = orders[index]
        skus.sort()
        for content, numbers in groups:
            if content == skus:
                numbers.append(number)
                break
        else:
            groups.append((skus, [number]))
    return [numbers for _, numbers in groups]
