"""Treats equal amounts as different: twelve instalments of 49.00 and a transfer of 98.00 give the clerk 66 equal proposals."""


def settlements(open_cents, transfer):
    amounts = sorted(open_cents)
    found = []

    def extend(start, rest, chosen):
        if rest == 0:
            found.append(chosen)
            return
        for index in range(start, len(amounts)):
            if amounts[index] > rest:
                break
            extend(index + 1, rest - amounts[index], [*chosen, amounts[index]])

    extend(0, transfer, [])
    return found
