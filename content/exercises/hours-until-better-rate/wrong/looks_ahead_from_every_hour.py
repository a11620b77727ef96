"""Looks ahead from every hour until it finds a higher rate: with falling rates each hour looks at all that follow."""


def hours_until_better(rates):
    waits = []
    for hour, rate in enumerate(rates):
        for later in range(hour + 1, len(rates)):
            if rates[later] > rate:
                waits.append(later - hour)
                break
        else:
            waits.append(None)
    return waits
