"""Sorts pairs of count and client and takes the last k: the quietest of them stands first, and names decide between equals."""

from collections import Counter


def noisiest_clients(client_ids, k):
    requests = Counter(client_ids)
    by_noise = sorted((count, client) for client, count in requests.items())
    return [client for _, client in by_noise[-k:]]
