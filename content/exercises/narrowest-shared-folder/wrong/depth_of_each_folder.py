"""Intersects sets, which is quick, and then walks up from every shared folder to see how deep it lies: depth times depth again."""


def way_up(parent_of, folder):
    way = []
    while folder is not None:
        way.append(folder)
        folder = parent_of[folder]
    return way


def narrowest_folder(parent_of, folders):
    shared = set.intersection(*(set(way_up(parent_of, folder)) for folder in folders))
    return max(shared, key=lambda folder: len(way_up(parent_of, folder)), default=None)
