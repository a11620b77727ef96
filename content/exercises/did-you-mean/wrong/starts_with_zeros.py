"""A table whose first row and column are zeros, as for the longest common part: what one word has in front costs nothing."""


def edits(typed, key):
    table = [[0] * (len(key) + 1) for _ in range(len(typed) + 1)]
    for i, letter in enumerate(typed, start=1):
        for j, wanted in enumerate(key, start=1):
            table[i][j] = min(
                table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (letter != wanted)
            )
    return table[-1][-1]


def did_you_mean(typed, keys, limit=2):
    distances = {key: edits(typed, key) for key in keys}
    nearest = min(distances, key=distances.get, default=None)
    return nearest if nearest is not None and distances[nearest] <= limit else None
