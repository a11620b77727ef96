"""Skips a first amount that equals the one after it: combinations that need the amount twice are lost."""


def clearing_proposals(amounts):
    items = sorted(amounts)
    proposals = []
    for index in range(len(items) - 2):
        if items[index] == items[index + 1]:
            continue
        left, right = index + 1, len(items) - 1
        while left < right:
            total = items[index] + items[left] + items[right]
            if total == 0:
                proposals.append((items[index], items[left], items[right]))
            if total <= 0:
                left += 1
                while left < right and items[left] == items[left - 1]:
                    left += 1
            else:
                right -= 1
    return proposals
