"""Starts with zeros, as the classic does: "never" looks like "at once", and spoils every average."""


def hours_until_better(rates):
    waits = [0] * len(rates)
    waiting = []
    for hour, rate in enumerate(rates):
        while waiting and rates[waiting[-1]] < rate:
            earlier = waiting.pop()
            waits[earlier] = hour - earlier
        waiting.append(hour)
    return waits
