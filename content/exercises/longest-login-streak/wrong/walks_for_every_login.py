"""Goes through the logins and not through the set: each further login on the first day walks through the streak again."""


def longest_streak(days):
    days = list(days)
    seen = set(days)
    longest = 0
    for day in days:
        if day - 1 not in seen:
            length = 1
            while day + length in seen:
                length += 1
            longest = max(longest, length)
    return longest
