"""Begins again at the repeated key: what lies between its two places belongs to the next stretch as well, and is thrown away."""


def longest_unique_stretch(keys):
    seen, start, longest = set(), 0, (0, 0)
    for position, key in enumerate(keys):
        if key in seen:
            seen, start = set(), position
        seen.add(key)
        if position + 1 - start > longest[1] - longest[0]:
            longest = start, position + 1
    return longest
