"""Duplicate a customer's workflow, so that the copy can be edited."""

from dataclasses import dataclass, field


@dataclass(eq=False)  # compared and hashed by identity
class Step:
    """One step of a workflow: what it is called, the account it acts with, and the steps that may follow."""

    name: str
    account: object
    then: list["Step"] = field(default_factory=list)


def duplicate(first: Step) -> Step:
    """Return a copy of `first` and of every step that can be reached from it, linked as the originals are.

    Copies share the accounts of their originals.
    """
    copies = {first: Step(first.name, first.account)}
    to_link = [first]
    for step in to_link:  # the loop also reaches what is appended on the way
        for following in step.then:
            if following not in copies:
                copies[following] = Step(following.name, following.account)
                to_link.append(following)
            copies[step].then.append(copies[following])
    return copies[first]
