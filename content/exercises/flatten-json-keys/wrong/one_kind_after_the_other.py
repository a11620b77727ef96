"""Goes through dictionaries only, level by level: lists stay as they are, and deeper values come after all that lie higher."""

from collections import deque


def flatten(document):
    flat = {}
    waiting = deque([("", document)])
    while waiting:
        path, part = waiting.popleft()
        for key, value in part.items():
            name = f"{path}.{key}".lstrip(".")
            if isinstance(value, dict):
                waiting.append((name, value))
            else:
                flat[name] = value
    return flat
