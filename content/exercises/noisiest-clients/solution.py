"""Name the clients that send the most requests."""

from collections import Counter
from collections.abc import Iterable


def noisiest_clients(client_ids: Iterable[str], k: int) -> list[str]:
    """Return the `k` clients with the most requests, most first, or all of them if there are fewer.

    Of clients with equally many requests, the one that was seen first comes first.
    """
    requests = Counter(client_ids)
    buckets: list[list[str]] = [[] for _ in range(max(requests.values(), default=0) + 1)]
    for client, count in requests.items():  # in the order in which they were first seen
        buckets[count].append(client)
    by_noise = [client for bucket in reversed(buckets) for client in bucket]
    return by_noise[:k]
