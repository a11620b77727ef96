"""Find the service that answers a request, by the longest matching route of a gateway."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(slots=True)
class _Node:
    named: dict[str, "_Node"] = field(default_factory=dict)
    wildcard: "_Node | None" = None
    service: str | None = None


class RouteTable:
    """Routes from patterns such as `/tenants/*/invoices` to services."""

    def __init__(self, routes: Mapping[str, str]) -> None:
        self._root = _Node()
        for pattern, service in routes.items():
            node = self._root
            for segment in _segments(pattern):
                if segment == "*":
                    node.wildcard = node.wildcard or _Node()
                    node = node.wildcard
                else:
                    node = node.named.setdefault(segment, _Node())
            node.service = service

    def resolve(self, path: str) -> str | None:
        """Return the service of the longest pattern that the path begins with, or None.

        Among patterns of one length, the one wins that has a name where the other has `*`, the leftmost place deciding.
        """
        best = self._root.service
        matching = [self._root]  # all nodes that the segments so far lead to, the preferred ones first
        for segment in _segments(path):
            matching = [
                child for node in matching for child in (node.named.get(segment), node.wildcard) if child
            ]
            best = next((node.service for node in matching if node.service is not None), best)
        return best


def _segments(path: str) -> list[str]:
    return [segment for segment in path.split("/") if segment]
