"""Measures a stretch only when a repeat ends it, and prefers later ones: the stretch that runs to the end never counts."""


def longest_unique_stretch(keys):
    seen, start, longest = set(), 0, (0, 0)
    for position, key in enumerate(keys):
        if key in seen and position - start >= longest[1] - longest[0]:
            longest = start, position
        while key in seen:
            seen.remove(keys[start])
            start += 1
        seen.add(key)
    return longest
