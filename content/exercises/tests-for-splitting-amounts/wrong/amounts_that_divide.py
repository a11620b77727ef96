"""All amounts divide without a rest, so that no rule of rounding is ever asked for."""

import pytest
from subject import split


@pytest.mark.parametrize(
    ("cents", "weights", "expected"),
    [
        (1000, [1, 1], [500, 500]),
        (900, [1, 1, 1], [300, 300, 300]),
        (1000, [1, 3], [250, 750]),
        (-1000, [2, 3], [-400, -600]),
        (0, [1], [0]),
    ],
)
def test_split(cents, weights, expected):
    assert split(cents, weights) == expected


def test_no_weights():
    with pytest.raises(ValueError):
        split(1000, [])
