"""Keeps the caller's lists and adds up the block in every query: a month costs more than 700 additions, and changes from outside shine through."""


class UsageReport:
    def __init__(self, calls):
        self.calls = calls

    def total(self, from_day, to_day, from_hour, to_hour):
        return sum(sum(day[from_hour:to_hour]) for day in self.calls[from_day:to_day])
