"""Begins with the largest tenant and adds one row until it is enough: a hundred thousand plans, and with millions of rows millions."""


def smallest_quota(rows, nights):
    quota = max(rows)
    while nights_needed(rows, quota) > nights:
        quota += 1
    return quota


def nights_needed(rows, quota):
    nights, moved = 1, 0
    for size in rows:
        if moved + size > quota:
            nights, moved = nights + 1, 0
        moved += size
    return nights
