"""Order tables so that a tenant's rows can be deleted without violating a foreign key."""

from collections.abc import Iterable


def deletion_order(tables: Iterable[str], foreign_keys: Iterable[tuple[str, str]]) -> list[str]:
    """Return every table once, before all tables that its foreign keys point to.

    A foreign key is `(table, target)`: rows of `table` refer to rows of `target`. Whenever several tables may come
    next, the first by name does. Raises ValueError if there is no such order.
    """
    return []
