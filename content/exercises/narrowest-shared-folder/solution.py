"""Find the folder to share so that a selection is covered and as little else as possible."""

from collections.abc import Iterator, Mapping, Sequence


def narrowest_folder(parent_of: Mapping[str, str | None], folders: Sequence[str]) -> str | None:
    """Return the lowest folder that is or contains each of `folders` (at least one), or None if there is none.

    `parent_of` has an entry for every folder; the parent of a top folder is None. Raises KeyError for an unknown one.
    """
    first, *others = folders
    way_up = list(_way_up(parent_of, first))
    position = {folder: number for number, folder in enumerate(way_up)}
    beyond = len(way_up)
    lowest = 0
    for other in others:
        meetings = (position[folder] for folder in _way_up(parent_of, other) if folder in position)
        lowest = max(lowest, next(meetings, beyond))
    return way_up[lowest] if lowest < beyond else None


def _way_up(parent_of: Mapping[str, str | None], folder: str) -> Iterator[str]:
    """Yield the folder, its parent, and so on to the top."""
    current: str | None = folder
    while current is not None:
        yield current
        current = parent_of[current]
