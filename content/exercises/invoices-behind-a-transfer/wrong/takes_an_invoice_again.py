"""Goes on with the same amount instead of the one behind it: that is for coins, and here one invoice would be paid twice."""


def settlements(open_cents, transfer):
    amounts = sorted(set(open_cents))
    found = []

    def extend(start, rest, chosen):
        if rest == 0:
            found.append(chosen)
            return
        for index in range(start, len(amounts)):
            if amounts[index] > rest:
                break
            extend(index, rest - amounts[index], [*chosen, amounts[index]])

    extend(0, transfer, [])
    return found
