"""Name the clients that send the most requests."""

from collections.abc import Iterable


def noisiest_clients(client_ids: Iterable[str], k: int) -> list[str]:
    """Return the `k` clients with the most requests, most first, or all of them if there are fewer.

    Of clients with equally many requests, the one that was seen first comes first.
    """
    return ["nobody"]
