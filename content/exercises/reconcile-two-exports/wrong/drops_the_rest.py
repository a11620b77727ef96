"""Stops when one export ends: what the other one still holds is never reported."""


def differences(ours, theirs):
    ours, theirs = iter(ours), iter(theirs)
    our, their = next(ours, None), next(theirs, None)
    while our and their:
        if our[0] < their[0]:
            yield our[0], our[1], None
            our = next(ours, None)
        elif our[0] > their[0]:
            yield their[0], None, their[1]
            their = next(theirs, None)
        else:
            if our[1] != their[1]:
                yield our[0], our[1], their[1]
            our, their = next(ours, None), next(theirs, None)
