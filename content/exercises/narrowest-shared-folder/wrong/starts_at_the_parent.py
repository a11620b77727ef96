"""Collects the parents but not the folder itself: whoever selects `invoices` and `2026` shares the whole of `finance`."""


def ancestors(parent_of, folder):
    way = {}
    folder = parent_of[folder]
    while folder is not None:
        way[folder] = None
        folder = parent_of[folder]
    return way


def narrowest_folder(parent_of, folders):
    shared = ancestors(parent_of, folders[0])
    for other in folders[1:]:
        way = ancestors(parent_of, other)
        shared = {folder: None for folder in shared if folder in way}
    return next(iter(shared), None)
