"""Find the open invoices that a bank transfer can have been meant for."""

from collections.abc import Iterable


def settlements(open_cents: Iterable[int], transfer: int) -> list[list[int]]:
    """Return every combination of open amounts that adds up to exactly `transfer`, each combination once.

    Amounts are at least 1, and each can be used once; invoices of the same amount are interchangeable.
    The amounts in a combination ascend; the combinations come in any order.
    """
    amounts = sorted(open_cents)
    found: list[list[int]] = []
    chosen: list[int] = []

    def extend(start: int, rest: int) -> None:
        if rest == 0:
            found.append(chosen.copy())
            return
        for index in range(start, len(amounts)):
            amount = amounts[index]
            if amount > rest:
                break  # and so are all that follow
            if index > start and amount == amounts[index - 1]:
                continue  # its twin has just stood at this place
            chosen.append(amount)
            extend(index + 1, rest - amount)
            chosen.pop()

    extend(0, transfer)
    return found
