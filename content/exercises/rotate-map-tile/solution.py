"""Turn a map tile in the frame buffer that renderer and encoder share."""


def rotate_clockwise(tile: list[list[int]]) -> None:
    """Turn a square tile by 90 degrees clockwise, in place: the same rows, in the same order, hold the new pixels."""
    for row in range(len(tile)):
        for column in range(row):  # below the diagonal: each pair once
            tile[row][column], tile[column][row] = tile[column][row], tile[row][column]
    for pixels in tile:
        pixels.reverse()
