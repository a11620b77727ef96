"""Tests of `subject.split`: they pass, and yet few faults would make them fail."""

from subject import split


def test_half_each():
    assert split(1000, [1, 1]) == [500, 500]
