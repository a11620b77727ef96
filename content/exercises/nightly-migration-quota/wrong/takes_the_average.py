"""Divides the rows by the nights: true only if tenants could be cut at will."""


def smallest_quota(rows, nights):
    return max(max(rows), -(-sum(rows) // nights))
