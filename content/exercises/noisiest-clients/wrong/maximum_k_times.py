"""Looks for the maximum k times: each time it goes through all clients, and with fewer than k there is none left to find."""

from collections import Counter


def noisiest_clients(client_ids, k):
    requests = Counter(client_ids)
    noisiest = []
    for _ in range(k):
        client = max(requests, key=requests.get)
        del requests[client]
        noisiest.append(client)
    return noisiest
