"""Remembers which names it has seen: a tree needs no such memory, and the second `Sale` is lost."""

from dataclasses import dataclass, field


@dataclass
class Category:
    name: str
    children: list["Category"] = field(default_factory=list)


def batches_by_level(roots):
    batches, seen = [], set()
    level = list(roots)
    while level:
        batch = [category.name for category in level if category.name not in seen]
        seen.update(batch)
        batches.append(batch)
        level = [child for category in level for child in category.children]
    return batches
