"""Crosses a word out when it is used: right for puzzles, but a vocabulary is not used up."""


def split_name(name, words):
    if not name:
        return []
    for word in words:
        if name.startswith(word):
            rest = split_name(name[len(word) :], [other for other in words if other != word])
            if rest is not None:
                return [word, *rest]
    return None
