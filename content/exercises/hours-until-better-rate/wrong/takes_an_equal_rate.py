"""Pops with `<=`: an hour with the same rate counts as a better one."""


def hours_until_better(rates):
    waits = [None] * len(rates)
    waiting = []
    for hour, rate in enumerate(rates):
        while waiting and rates[waiting[-1]] <= rate:
            earlier = waiting.pop()
            waits[earlier] = hour - earlier
        waiting.append(hour)
    return waits
