"""Turns the counts around into a dictionary from count to client: of clients with the same count only the last is left."""

from collections import Counter


def noisiest_clients(client_ids, k):
    client_of = {count: client for client, count in Counter(client_ids).items()}
    return [client_of[count] for count in sorted(client_of, reverse=True)[:k]]
