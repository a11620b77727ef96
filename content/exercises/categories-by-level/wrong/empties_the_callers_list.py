"""Uses the caller's list as its queue and pops from it: afterwards the caller has no roots."""

from dataclasses import dataclass, field


@dataclass
class Category:
    name: str
    children: list["Category"] = field(default_factory=list)


def batches_by_level(roots):
    queue = roots
    batches = []
    while queue:
        batch = []
        for _ in range(len(queue)):
            category = queue.pop(0)
            batch.append(category.name)
            queue.extend(category.children)
        batches.append(batch)
    return batches
