"""Turn a map tile in the frame buffer that renderer and encoder share."""


def rotate_clockwise(tile: list[list[int]]) -> None:
    """Turn a square tile by 90 degrees clockwise, in place: the same rows, in the same order, hold the new pixels."""
