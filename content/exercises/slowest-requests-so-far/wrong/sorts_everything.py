"""Keeps every request and sorts when asked: the memory grows with the traffic until the pod is killed."""


class SlowLog:
    def __init__(self, size):
        self.size = size
        self.all = []

    def record(self, seconds, request):
        self.all.append((seconds, request))

    def ranked(self):
        return sorted(self.all, key=lambda entry: entry[0], reverse=True)

    def threshold(self):
        return self.ranked()[self.size - 1][0] if len(self.all) >= self.size else None

    def slowest(self):
        return [request for _, request in self.ranked()[: self.size]]
