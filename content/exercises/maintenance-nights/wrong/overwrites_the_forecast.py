"""Keeps the totals in the list it was given, which needs no memory and ruins the forecast; and it takes for granted that there are two nights."""


def most_minutes(nights):
    nights[1] = max(nights[0], nights[1])
    for night in range(2, len(nights)):
        nights[night] = max(nights[night - 1], nights[night - 2] + nights[night])
    return nights[-1]
