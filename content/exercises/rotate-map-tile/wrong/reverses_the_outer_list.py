"""Mirrors top and bottom by `tile.reverse()`: it moves the rows and not their pixels, so who holds the first row now has the last."""


def rotate_clockwise(tile):
    tile.reverse()
    for row in range(len(tile)):
        for column in range(row):
            tile[row][column], tile[column][row] = tile[column][row], tile[row][column]
