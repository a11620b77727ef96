"""Takes every walk that succeeds for a stored key: `logs/` seems to be there, and `logs/web` cannot be added below `logs/web/2026`."""


class KeyCounts:
    def __init__(self):
        self.root = {"count": 0}

    def walk(self, key):
        node = self.root
        for character in key:
            node = node.get("/" + character)
            if node is None:
                return None
        return node

    def change(self, key, step):
        node = self.root
        node["count"] += step
        for character in key:
            node = node.setdefault("/" + character, {"count": 0})
            node["count"] += step

    def add(self, key):
        if key not in self:
            self.change(key, 1)

    def remove(self, key):
        if key in self:
            self.change(key, -1)

    def count(self, prefix):
        node = self.walk(prefix)
        return node["count"] if node else 0

    def __contains__(self, key):
        node = self.walk(key)
        return node is not None and node["count"] > 0
