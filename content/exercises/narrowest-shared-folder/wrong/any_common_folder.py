"""Intersects sets and takes any element: the ways up have an order, and a set forgets it. Here the top folder wins."""


def ancestors(parent_of, folder):
    way = set()
    while folder is not None:
        way.add(folder)
        folder = parent_of.get(folder)
    return way


def narrowest_folder(parent_of, folders):
    shared = set.intersection(*(ancestors(parent_of, folder) for folder in folders))
    return min(shared, key=lambda folder: parent_of.get(folder) or "", default=None)
