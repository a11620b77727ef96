"""Calls `count` for each client: that reads the whole log every time, and a stream has no `count`."""


def noisiest_clients(client_ids, k):
    requests = {client: client_ids.count(client) for client in client_ids}
    return sorted(requests, key=requests.get, reverse=True)[:k]
