"""Copies whatever it comes to, without noting what it has copied: a step where branches meet becomes two, and a loop never ends."""

from dataclasses import dataclass, field


@dataclass(eq=False)
class Step:
    name: str
    account: object
    then: list["Step"] = field(default_factory=list)


def duplicate(first):
    return Step(first.name, first.account, [duplicate(step) for step in first.then])
