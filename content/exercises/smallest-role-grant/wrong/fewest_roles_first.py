"""Takes the first combination that is enough, smallest first: one administrator beats two narrow roles. One role at least, always."""

from functools import reduce
from itertools import combinations
from operator import or_


def smallest_grant(roles, needed):
    for size in range(1, len(roles) + 1):
        for chosen in combinations(roles, size):
            if reduce(or_, (roles[name] for name in chosen)) & needed == needed:
                return list(chosen)
    return None
