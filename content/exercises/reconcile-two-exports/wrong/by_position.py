"""Pairs the rows by position: after one missing payment all later rows are compared with the wrong ones."""

from itertools import zip_longest


def differences(ours, theirs):
    for our, their in zip_longest(ours, theirs):
        if our and their and our[0] == their[0]:
            if our[1] != their[1]:
                yield our[0], our[1], their[1]
            continue
        if our:
            yield our[0], our[1], None
        if their:
            yield their[0], None, their[1]
