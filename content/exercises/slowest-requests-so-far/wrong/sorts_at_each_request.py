"""Sorts what is kept at every request: k comparisons each, where a heap needs about log k. And of equal times the last one stays."""


class SlowLog:
    def __init__(self, size):
        self.size = size
        self.kept = []

    def record(self, seconds, request):
        self.kept.insert(0, (seconds, request))
        self.kept.sort(key=lambda entry: entry[0], reverse=True)
        del self.kept[self.size :]

    def threshold(self):
        return self.kept[-1][0] if len(self.kept) == self.size else None

    def slowest(self):
        return [request for _, request in self.kept]
