"""Goes down by recursion: the depth of the data becomes the depth of the calls, and Python stops at about 1,000."""

from dataclasses import dataclass, field


@dataclass
class Category:
    name: str
    children: list["Category"] = field(default_factory=list)


def batches_by_level(roots):
    batches = []

    def visit(category, depth):
        if depth == len(batches):
            batches.append([])
        batches[depth].append(category.name)
        for child in category.children:
            visit(child, depth + 1)

    for root in roots:
        visit(root, 0)
    return batches
