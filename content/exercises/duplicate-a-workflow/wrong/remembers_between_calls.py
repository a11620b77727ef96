"""Keeps the copies in a default argument, which is made once and for all calls: whoever duplicates a workflow again gets the first copy again."""

from dataclasses import dataclass, field


@dataclass(eq=False)
class Step:
    name: str
    account: object
    then: list["Step"] = field(default_factory=list)


def duplicate(first, copies={}):
    if first not in copies:
        copies[first] = Step(first.name, first.account)
        copies[first].then = [duplicate(following) for following in first.then]
    return copies[first]
