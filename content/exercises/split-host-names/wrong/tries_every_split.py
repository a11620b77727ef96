"""Goes back when it is stuck, but forgets which rests have no answer, and tries them again on each way that leads there."""


def split_name(name, words):
    if not name:
        return []
    for end in range(1, len(name) + 1):
        if name[:end] in words:
            rest = split_name(name[end:], words)
            if rest is not None:
                return [name[:end], *rest]
    return None
