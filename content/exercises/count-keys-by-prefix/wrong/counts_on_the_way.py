"""Changes the counts on its way, before it knows whether the key is stored."""


class KeyCounts:
    def __init__(self):
        self.children = {}
        self.total = 0
        self.is_key = False

    def add(self, key):
        self.total += 1
        if not key:
            self.is_key = True
            return
        self.children.setdefault(key[0], KeyCounts()).add(key[1:])

    def remove(self, key):
        self.total -= 1
        if not key:
            self.is_key = False
        elif key[0] in self.children:
            self.children[key[0]].remove(key[1:])

    def count(self, prefix):
        if not prefix:
            return self.total
        return self.children[prefix[0]].count(prefix[1:]) if prefix[0] in self.children else 0

    def __contains__(self, key):
        if not key:
            return self.is_key
        return key[0] in self.children and key[1:] in self.children[key[0]]
