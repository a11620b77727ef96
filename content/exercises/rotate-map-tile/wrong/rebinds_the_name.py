"""Builds a turned tile and gives it the name `tile`: the name is local, and the caller's tile is as it was."""


def rotate_clockwise(tile):
    tile = [list(column) for column in zip(*tile[::-1])]
