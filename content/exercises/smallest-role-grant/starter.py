"""Propose the narrowest set of roles for an access request."""

from collections.abc import Mapping


def smallest_grant(roles: Mapping[str, int], needed: int) -> list[str] | None:
    """Return the roles that together give every permission in `needed`, or None if all roles together do not.

    They give the fewest permissions that are not needed; among equals, they are the fewest roles. In the order of `roles`.
    """
    return ["?"]
