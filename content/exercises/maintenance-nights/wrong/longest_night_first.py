"""Takes the longest night, crosses out its neighbours, and goes on: a long night may cost two that bring more together."""


def most_minutes(nights):
    total = 0
    taken = set()
    for night in sorted(range(len(nights)), key=lambda night: nights[night], reverse=True):
        if night - 1 not in taken and night + 1 not in taken:
            taken.add(night)
            total += nights[night]
    return total
