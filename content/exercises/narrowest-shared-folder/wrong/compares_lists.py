"""Keeps the ways up as lists: `in` compares with name after name, so two deep folders cost depth times depth."""


def way_up(parent_of, folder):
    way = []
    while folder is not None:
        way.append(folder)
        folder = parent_of[folder]
    return way


def narrowest_folder(parent_of, folders):
    shared = way_up(parent_of, folders[0])
    for other in folders[1:]:
        way = way_up(parent_of, other)
        shared = [folder for folder in shared if folder in way]
    return shared[0] if shared else None
