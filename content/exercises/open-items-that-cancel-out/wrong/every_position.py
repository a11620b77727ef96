"""Sorts the caller's list, and skips no equal neighbours: the same three amounts are proposed once for each set of positions."""


def clearing_proposals(amounts):
    amounts.sort()
    proposals = []
    for index, lowest in enumerate(amounts):
        left, right = index + 1, len(amounts) - 1
        while left < right:
            total = lowest + amounts[left] + amounts[right]
            if total < 0:
                left += 1
            elif total > 0:
                right -= 1
            else:
                proposals.append((lowest, amounts[left], amounts[right]))
                left += 1
    return proposals
