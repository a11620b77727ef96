"""Takes the days in the order in which they come, asks for their number, and gives a user without logins a streak of 1."""


def longest_streak(days):
    lengths = [1]
    for index in range(1, len(days)):
        if days[index] == days[index - 1] + 1:
            lengths[-1] += 1
        elif days[index] != days[index - 1]:
            lengths.append(1)
    return max(lengths)
