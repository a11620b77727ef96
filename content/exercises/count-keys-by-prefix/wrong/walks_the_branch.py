"""A trie without counts: `count` walks everything below the prefix, and after the first character typed that is a large part of the bucket."""


class KeyCounts:
    def __init__(self):
        self.children = {}
        self.is_key = False

    def find(self, prefix):
        node = self
        for character in prefix:
            if node is not None:
                node = node.children.get(character)
        return node

    def add(self, key):
        node = self
        for character in key:
            node = node.children.setdefault(character, KeyCounts())
        node.is_key = True

    def remove(self, key):
        node = self.find(key)
        if node is not None:
            node.is_key = False

    def count(self, prefix):
        found, todo = 0, [self.find(prefix)]
        while todo:
            node = todo.pop()
            if node is not None:
                found += node.is_key
                todo.extend(node.children.values())
        return found

    def __contains__(self, key):
        node = self.find(key)
        return node is not None and node.is_key
