"""Sets the start behind the last place of the key, even if that lies before the stretch: the start moves back, over a repeat."""


def longest_unique_stretch(keys):
    last_position, start, longest = {}, 0, (0, 0)
    for position, key in enumerate(keys):
        if key in last_position:
            start = last_position[key] + 1
        last_position[key] = position
        if position + 1 - start > longest[1] - longest[0]:
            longest = start, position + 1
    return longest
