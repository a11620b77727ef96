"""Goes through the following keys from every start: n starts cost up to k steps each. And without changes there is no maximum."""


def longest_unique_stretch(keys):
    stretches = []
    for start in range(len(keys)):
        seen = set()
        for key in keys[start:]:
            if key in seen:
                break
            seen.add(key)
        stretches.append((start, start + len(seen)))
    return max(stretches, key=lambda stretch: stretch[1] - stretch[0])
