"""Keeps a list and sorts it at each question: the evening's dashboard is slower than the morning's."""

from statistics import median


class MedianValue:
    def __init__(self):
        self.amounts = []

    def add(self, cents):
        self.amounts.append(cents)

    def median(self):
        return median(self.amounts) if self.amounts else None
