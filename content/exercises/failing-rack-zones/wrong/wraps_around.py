"""Asks for `grid[row - 1]` in row 0: Python answers with the last row, so opposite edges of the hall become neighbours."""


def failing_zones(hall):
    grid = [list(racks) for racks in hall]
    sizes = []
    for row in range(len(grid)):
        for place in range(len(grid[row])):
            if grid[row][place] != "x":
                continue
            grid[row][place] = "."
            zone = [(row, place)]
            for r, p in zone:
                for near_r, near_p in ((r - 1, p), (r + 1, p), (r, p - 1), (r, p + 1)):
                    try:
                        if grid[near_r][near_p] == "x":
                            grid[near_r][near_p] = "."
                            zone.append((near_r % len(grid), near_p % len(grid[near_r])))
                    except IndexError:
                        pass
            sizes.append(len(zone))
    return sorted(sizes, reverse=True)
