"""Find the service that answers a request, by the longest matching route of a gateway."""

from collections.abc import Mapping


class RouteTable:
    """Routes from patterns such as `/tenants/*/invoices` to services."""

    def __init__(self, routes: Mapping[str, str]) -> None:
        pass

    def resolve(self, path: str) -> str | None:
        """Return the service of the longest pattern that the path begins with, or None.

        Among patterns of one length, the one wins that has a name where the other has `*`, the leftmost place deciding.
        """
        return "?"
