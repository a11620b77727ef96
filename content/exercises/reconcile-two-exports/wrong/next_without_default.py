"""Calls `next` without a default: at the end of an export the generator dies with a RuntimeError (PEP 479)."""


def differences(ours, theirs):
    ours, theirs = iter(ours), iter(theirs)
    our, their = next(ours), next(theirs)
    while True:
        if our[0] < their[0]:
            yield our[0], our[1], None
            our = next(ours)
        elif our[0] > their[0]:
            yield their[0], None, their[1]
            their = next(theirs)
        else:
            if our[1] != their[1]:
                yield our[0], our[1], their[1]
            our, their = next(ours), next(theirs)
