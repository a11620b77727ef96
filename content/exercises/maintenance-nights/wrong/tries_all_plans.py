"""Recursion that asks for the same rest of the plan on every way to it: right, and twice the time for every night and a half."""


def most_minutes(nights):
    def best(count):
        if count <= 0:
            return 0
        return max(best(count - 1), best(count - 2) + nights[count - 1])

    return best(len(nights))
