import pytest
from starter import rotate_clockwise


class Row(list):
    """A row that counts the pixels which were read and are not written back yet."""

    held = most = 0

    def _read(self, count):
        Row.held += count
        Row.most = max(Row.most, Row.held)

    def __getitem__(self, index):
        found = super().__getitem__(index)
        self._read(len(found) if isinstance(index, slice) else 1)
        return found

    def __iter__(self):
        for pixel in super().__iter__():
            self._read(1)
            yield pixel

    def copy(self):
        return self[:]

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            value = list(value)
        super().__setitem__(index, value)
        Row.held -= len(value) if isinstance(index, slice) else 1


@pytest.mark.parametrize(
    ("tile", "expected"),
    [
        ([[1, 2], [3, 4]], [[3, 1], [4, 2]]),
        ([[1, 2, 3], [4, 5, 6], [7, 8, 9]], [[7, 4, 1], [8, 5, 2], [9, 6, 3]]),
        (
            [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12], [13, 14, 15, 16]],
            [[13, 9, 5, 1], [14, 10, 6, 2], [15, 11, 7, 3], [16, 12, 8, 4]],
        ),
    ],
)
def test_the_first_row_becomes_the_last_column(tile, expected):
    turned = [list(row) for row in tile]
    returned = rotate_clockwise(turned)
    assert turned == expected
    assert returned is None, f"the tile itself is turned, and nothing is returned; {returned!r} was"


def test_two_turns_put_the_tile_upside_down():
    tile = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
    rotate_clockwise(tile)
    rotate_clockwise(tile)
    assert tile == [[9, 8, 7], [6, 5, 4], [3, 2, 1]]


def test_who_holds_a_row_sees_its_new_pixels():
    tile = [[1, 2], [3, 4]]
    top, bottom = tile
    rotate_clockwise(tile)
    assert [top, bottom] == [[3, 1], [4, 2]], (
        "the encoder took `tile[0]` and `tile[1]` before the turn, and reads them in this order after it"
    )


def test_there_is_never_a_second_tile_in_memory():
    tile = [Row(range(start, start + 20)) for start in range(0, 400, 20)]
    Row.held = Row.most = 0
    rotate_clockwise(tile)
    most = Row.most
    assert list(tile[0]) == list(range(380, -1, -20)), "the first row of a tile of 20 by 20 pixels"
    assert most <= 100, f"up to {most} of the 400 pixels were read and not yet written back"
