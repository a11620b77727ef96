"""Find the folder to share so that a selection is covered and as little else as possible."""

from collections.abc import Mapping, Sequence


def narrowest_folder(parent_of: Mapping[str, str | None], folders: Sequence[str]) -> str | None:
    """Return the lowest folder that is or contains each of `folders` (at least one), or None if there is none.

    `parent_of` has an entry for every folder; the parent of a top folder is None. Raises KeyError for an unknown one.
    """
    return None
