"""Propose the narrowest set of roles for an access request."""

from collections.abc import Mapping


def smallest_grant(roles: Mapping[str, int], needed: int) -> list[str] | None:
    """Return the roles that together give every permission in `needed`, or None if all roles together do not.

    They give the fewest permissions that are not needed; among equals, they are the fewest roles. In the order of `roles`.
    """
    masks = list(roles.values())
    given = [0] * (1 << len(masks))  # given[choice]: the permissions of the chosen roles together
    enough = []
    for choice in range(len(given)):
        if choice:
            rest = choice & (choice - 1)  # without its lowest role: a smaller number, so known already
            lowest = (choice ^ rest).bit_length() - 1
            given[choice] = given[rest] | masks[lowest]
        if given[choice] & needed == needed:
            enough.append(choice)
    if not enough:
        return None

    def cost(choice: int) -> tuple[int, int]:
        return (given[choice] & ~needed).bit_count(), choice.bit_count()

    best = min(enough, key=cost)
    return [name for position, name in enumerate(roles) if best >> position & 1]
