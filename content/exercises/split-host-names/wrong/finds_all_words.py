"""`findall` takes the first alternative that fits, and skips in silence what fits none; and when nothing is found, the list is empty."""

import re


def split_name(name, words):
    parts = re.findall("|".join(map(re.escape, words)), name)
    return [part for part in parts if part]
