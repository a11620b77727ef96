"""Fills the outer list with new rows: who asks the tile sees the turn, who holds one of its rows keeps the old picture."""


def rotate_clockwise(tile):
    tile[:] = [list(column) for column in zip(*tile[::-1])]
