"""Takes the next category from the end of the list, which is a stack: each level comes out from right to left."""

from dataclasses import dataclass, field


@dataclass
class Category:
    name: str
    children: list["Category"] = field(default_factory=list)


def batches_by_level(roots):
    batches = []
    todo = [(root, 0) for root in roots]
    while todo:
        category, depth = todo.pop()
        if depth == len(batches):
            batches.append([])
        batches[depth].append(category.name)
        todo.extend((child, depth + 1) for child in category.children)
    return batches
