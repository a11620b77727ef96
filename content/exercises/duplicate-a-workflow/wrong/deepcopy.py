"""`copy.deepcopy` gets loops right, but copies the accounts too, and goes several calls deeper with each step: 200 in a row are too many."""

import copy
from dataclasses import dataclass, field


@dataclass(eq=False)
class Step:
    name: str
    account: object
    then: list["Step"] = field(default_factory=list)


def duplicate(first):
    return copy.deepcopy(first)
