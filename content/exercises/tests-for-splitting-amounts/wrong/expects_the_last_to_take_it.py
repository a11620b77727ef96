"""Expects another rule than the one that was promised: the last share takes the odd cent. It fails on code that is right."""

from subject import split


def test_thirds():
    assert split(100, [1, 1, 1]) == [33, 33, 34]
