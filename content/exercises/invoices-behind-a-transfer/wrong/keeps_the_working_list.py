"""Stores the list it is still working on: all results are one list, and it is empty once the search has ended."""


def settlements(open_cents, transfer):
    amounts = sorted(open_cents)
    found = []
    chosen = []

    def extend(start, rest):
        if rest == 0:
            found.append(chosen)
            return
        for index in range(start, len(amounts)):
            if amounts[index] > rest:
                break
            if index > start and amounts[index] == amounts[index - 1]:
                continue
            chosen.append(amounts[index])
            extend(index + 1, rest - amounts[index])
            chosen.pop()

    extend(0, transfer)
    return found
