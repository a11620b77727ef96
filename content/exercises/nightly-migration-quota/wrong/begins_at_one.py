"""Searches from 1 on: with a quota that is smaller than a tenant, the count puts it into a night of its own as if it fitted. And it forgets the night that is not full at the end."""


def smallest_quota(rows, nights):
    low, high = 1, sum(rows)
    while low < high:
        quota = (low + high) // 2
        if nights_needed(rows, quota) <= nights:
            high = quota
        else:
            low = quota + 1
    return low


def nights_needed(rows, quota):
    nights, moved = 0, 0
    for size in rows:
        if moved + size > quota:
            nights, moved = nights + 1, 0
        moved += size
    return nights
