"""Turns a copy and writes it back row by row: right, and for a moment there are two tiles in memory."""


def rotate_clockwise(tile):
    turned = [list(column) for column in zip(*tile[::-1])]
    for row, pixels in zip(tile, turned):
        row[:] = pixels
