"""Find the links of a cabling plan that would close a loop."""

from collections.abc import Iterable

Link = tuple[str, str]


def loop_links(links: Iterable[Link]) -> list[Link]:
    """Return the links that have to stay blocked, in the order in which they are plugged in.

    A link is blocked if its two switches are already connected by links that were plugged in before and not blocked.
    """
    parent: dict[str, str] = {}
    size: dict[str, int] = {}

    def root(switch: str) -> str:
        if switch not in parent:
            parent[switch] = switch
            size[switch] = 1
        while parent[switch] != switch:
            parent[switch] = parent[parent[switch]]  # halves the way for the next who comes here
            switch = parent[switch]
        return switch

    blocked = []
    for link in links:
        large, small = map(root, link)
        if large == small:
            blocked.append(link)
            continue
        if size[large] < size[small]:
            large, small = small, large
        parent[small] = large
        size[large] += size[small]
    return blocked
